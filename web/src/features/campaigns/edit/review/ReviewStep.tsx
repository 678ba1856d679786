import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import { ApprovalPanel } from './ApprovalPanel';
import { CostTable } from './CostTable';
import { Findings } from './Findings';
import { LaunchPanel } from './LaunchPanel';
import { ReachPanel } from './ReachPanel';
import { Summary } from './Summary';
import { usePreflight } from './usePreflight';
import classes from './Review.module.css';

/** All that a launch would come to, before it. */
export function ReviewStep() {
  const { t } = useTranslation('campaign-edit');
  const { campaign } = useWizard();
  const preflight = usePreflight();
  const report = preflight.data;
  if (!report) {
    return preflight.isError ? (
      <ErrorBox title={t('review.notChecked')} problem={preflight.error} onRetry={() => void preflight.refetch()} />
    ) : (
      <>
        <Skeleton h={150} radius="lg" />
        <Skeleton h={260} radius="lg" />
      </>
    );
  }
  return (
    <div className={classes.review} aria-busy={preflight.isPlaceholderData}>
      <Findings report={report} />
      <Panel title={t('review.title')}>
        <Summary report={report} />
      </Panel>
      {report.reach && <ReachPanel reach={report.reach} />}
      {report.cost && <CostTable cost={report.cost} />}
      {(report.guards.approval || campaign.approval) && <ApprovalPanel report={report} />}
      <LaunchPanel report={report} />
    </div>
  );
}
