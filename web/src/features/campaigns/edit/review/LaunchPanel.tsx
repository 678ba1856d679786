import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import type { Report } from './usePreflight';
import classes from './Review.module.css';

const LaunchDialog = later(() => import('./LaunchDialog').then((file) => ({ default: file.LaunchDialog })));

/** The one button that sends, and why it may not be pressed yet. */
export function LaunchPanel({ report }: { report: Report }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { campaign, draft, readOnly, settings } = useWizard();
  const [asking, dialog] = useDisclosure(false);
  const people = report.reach?.toSend ?? 0;
  const waits = report.guards.approval && campaign.approval?.state !== 'approved';
  const why = report.problems.length ? 'notYet' : waits ? 'approvalFirst' : draft.state === 'saved' ? 'ready' : 'savingFirst';
  return (
    <Panel>
      <div className={classes.launch}>
        <Text>{t(`launch.${why}`)}</Text>
        <Button size="md" disabled={why !== 'ready' || readOnly} leftSection={<IconSend size={20} className="flips" aria-hidden />} onClick={dialog.open}>
          {t(settings.schedule.kind === 'now' ? 'launch.send' : 'launch.schedule', { count: people, n: fmt.number(people) })}
        </Button>
      </div>
      <Suspense fallback={null}>{asking && <LaunchDialog report={report} onClose={dialog.close} />}</Suspense>
    </Panel>
  );
}
