import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWizard } from './context';
import { isDone, STEPS, type Step } from './steps';
import classes from './StepBar.module.css';

/** The way through the wizard; any step can be gone to at any time. */
export function StepBar({ step }: { step: Step }) {
  const { t } = useTranslation('campaign-edit');
  const { settings, template, campaign } = useWizard();
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={classes.steps}>
        {STEPS.map((one, at) => {
          const done = isDone(one, settings, template);
          return (
            <li key={one} className={classes.item}>
              <Link
                to="/campaigns/edit/$id/$step"
                params={{ id: campaign.id, step: one }}
                className={classes.step}
                aria-current={one === step ? 'step' : undefined}
                data-done={done || undefined}
              >
                <span className={classes.mark} aria-hidden>
                  {done && one !== step ? <IconCheck size={14} stroke={3} /> : at + 1}
                </span>
                <span className={classes.word}>{t(`steps.${one}`)}</span>
                {done && <span className={classes.hidden}>{t('steps.done')}</span>}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
