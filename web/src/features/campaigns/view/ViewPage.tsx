import { Button } from '@mantine/core';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../api/problem';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { Page } from '../../../components/Page';
import { PagePending } from '../../../components/PagePending';
import { useCampaign } from './run/useRun';
import { ViewFrame } from './ViewFrame';

/** `/campaigns/view/{id}`. A draft belongs to the editor. */
export function ViewPage() {
  const { id } = useParams({ from: '/shell/campaigns/view/$id' });
  const { t } = useTranslation('campaign-view');
  const campaign = useCampaign(id);
  if (campaign.data) {
    return campaign.data.state === 'draft' ? (
      <Navigate to="/campaigns/edit/$id" params={{ id }} replace />
    ) : (
      <ViewFrame key={id} campaign={campaign.data} />
    );
  }
  if (!campaign.error) return <PagePending />;
  return isUnknown(campaign.error) ? (
    <NoSuchCampaign />
  ) : (
    <Page title={t('title')}>
      <ErrorBox title={t('loadFailed')} problem={campaign.error} onRetry={() => void campaign.refetch()} />
    </Page>
  );
}

/** Nobody's id, or no id at all. */
const isUnknown = (problem: unknown) => problem instanceof Refusal && (problem.status === 404 || problem.status === 400);

function NoSuchCampaign() {
  const { t } = useTranslation('campaign-view');
  return (
    <Page title={t('unknown.title')}>
      <Empty
        action={
          <Button component={Link} to="/campaigns" variant="default">
            {t('unknown.back')}
          </Button>
        }
      >
        {t('unknown.text')}
      </Empty>
    </Page>
  );
}
