import { Alert, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceMobile, IconLock, IconSend2 } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { Page } from '../../../../components/Page';
import { PagePending } from '../../../../components/PagePending';
import { SaveMark } from '../draft/SaveMark';
import { PreviewPane } from '../preview/PreviewPane';
import { useWizard } from './context';
import { StepBar } from './StepBar';
import { StepButtons } from './StepButtons';
import type { Step } from './steps';
import classes from './Wizard.module.css';

const STEPS = {
  template: later(() => import('../template/TemplateStep').then((file) => ({ default: file.TemplateStep }))),
  content: later(() => import('../content/ContentStep').then((file) => ({ default: file.ContentStep }))),
  audience: later(() => import('../audience/AudienceStep').then((file) => ({ default: file.AudienceStep }))),
  schedule: later(() => import('../schedule/ScheduleStep').then((file) => ({ default: file.ScheduleStep }))),
  review: later(() => import('../review/ReviewStep').then((file) => ({ default: file.ReviewStep }))),
};
const PreviewDrawer = later(() => import('../preview/PreviewDrawer').then((file) => ({ default: file.PreviewDrawer })));
const TestSendDialog = later(() => import('../test/TestSendDialog').then((file) => ({ default: file.TestSendDialog })));

/** The other steps hold something that whoever may not edit still uses: a search, lists of people. */
const ONLY_INPUTS = new Set<Step>(['audience', 'schedule']);

/** Name, steps, the step's form, and the phone beside it. */
export function WizardPage({ step }: { step: Step }) {
  const { t } = useTranslation('campaign-edit');
  const { settings, draft, keeper, readOnly } = useWizard();
  const [previewing, preview] = useDisclosure(false);
  const [testing, test] = useDisclosure(false);
  const [person, setPerson] = useState(0);
  const Shown = STEPS[step];
  return (
    <Page
      title={settings.name}
      lead={<SaveMark draft={draft} onRetry={() => void keeper.flush()} />}
      actions={
        <>
          <Button className={classes.onPhones} variant="default" leftSection={<IconDeviceMobile size={18} aria-hidden />} onClick={preview.open}>
            {t('preview.open')}
          </Button>
          {!readOnly && (
            <Button variant="default" leftSection={<IconSend2 size={18} className="flips" aria-hidden />} onClick={test.open} disabled={!settings.template}>
              {t('test.open')}
            </Button>
          )}
        </>
      }
    >
      <StepBar step={step} />
      {readOnly && (
        <Alert color="gray" icon={<IconLock aria-hidden />}>
          {t('readOnly')}
        </Alert>
      )}
      <div className={classes.columns}>
        <fieldset className={classes.form} disabled={readOnly && ONLY_INPUTS.has(step)}>
          <legend className={classes.legend}>{t(`steps.${step}`)}</legend>
          <Suspense fallback={<PagePending />}>
            <Shown key={draft.edition} />
          </Suspense>
          <StepButtons step={step} />
        </fieldset>
        <aside className={classes.aside} aria-label={t('preview.title')}>
          <PreviewPane person={person} onPerson={setPerson} />
        </aside>
      </div>
      <Suspense fallback={null}>
        {previewing && <PreviewDrawer onClose={preview.close} person={person} onPerson={setPerson} />}
        {testing && <TestSendDialog onClose={test.close} person={person} />}
      </Suspense>
    </Page>
  );
}
