import { Button, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { firstRun } from '../../app/shell/first-run';
import { LanguageButton } from '../../app/shell/LanguageButton';
import { SchemeButton } from '../../app/shell/SchemeButton';
import { useSession } from '../../app/session';
import { Hoopoe } from '../../components/Hoopoe';
import classes from './SetupPage.module.css';
import { firstOpen, stepsOf, type Step } from './steps';
import { SenderStep } from './SenderStep';
import { WorkspaceStep } from './WorkspaceStep';
import { YouStep } from './YouStep';

/** What stands between a new installation and the first campaign, in up to three steps. */
export function SetupPage() {
  const { t } = useTranslation('setup');
  useDocumentTitle(`${t('title')} · ${t('common:name')}`);
  const navigate = useNavigate();
  const session = useSession();
  const steps = stepsOf(session);
  const { step: asked } = useSearch({ from: '/setup' });
  const step = session.passwordChangeRequired ? 'you' : (steps.find(([name]) => name === asked)?.[0] ?? firstOpen(session) ?? steps[0]![0]);
  const place = steps.findIndex(([name]) => name === step);
  const leave = () => {
    firstRun.leave();
    void navigate({ to: '/campaigns' });
  };
  const onDone = () => {
    const next = steps[place + 1]?.[0];
    if (next) void navigate({ to: '/setup', search: { step: next } });
    else leave();
  };
  const Content = { you: YouStep, workspace: WorkspaceStep, sender: SenderStep }[step];
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <span className={classes.brand}>
          <Hoopoe size={36} />
          {t('common:name')}
        </span>
        <LanguageButton />
        <SchemeButton />
      </header>
      <main className={classes.card} id="content">
        <Title order={1}>
          {t('title')}
        </Title>
        {steps.length > 1 && (
          <ol className={classes.steps} aria-label={t('steps')}>
            {steps.map(([name, done], at) => (
              <StepMark key={name} name={name} done={done} here={name === step} at={at + 1} open={!session.passwordChangeRequired} />
            ))}
          </ol>
        )}
        <Content onDone={onDone} />
        {!session.passwordChangeRequired && (
          <Button variant="subtle" color="gray" c="dimmed" mt="md" onClick={leave}>
            {t('later')}
          </Button>
        )}
      </main>
    </div>
  );
}

interface StepMarkProps {
  name: Step;
  at: number;
  done: boolean;
  here: boolean;
  /** Whether one may go there. */
  open: boolean;
}

function StepMark({ name, at, done, here, open }: StepMarkProps) {
  const { t } = useTranslation('setup');
  const words = (
    <>
      <span className={classes.mark}>{done ? <IconCheck size={16} role="img" aria-label={t('done')} /> : at}</span>
      {t(`${name}.step`)}
    </>
  );
  return (
    <li className={classes.step} data-here={here || undefined} data-done={done || undefined} aria-current={here ? 'step' : undefined}>
      {here || !open ? <span>{words}</span> : <Link to="/setup" search={{ step: name }}>{words}</Link>}
    </li>
  );
}
