import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../../components/Empty';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Page } from '../../../../components/Page';
import { PagePending } from '../../../../components/PagePending';
import { campaignQuery } from '../draft/useDraft';
import { EditDraft } from './EditDraft';
import { isStep } from './steps';

/** How often is looked whether somebody has answered, in ms. */
const APPROVAL = 15_000;

/** `/campaigns/edit/{id}/{step}`: reads the draft, and says so when it is none any more. */
export function EditPage() {
  const { t } = useTranslation('campaign-edit');
  const { id, step } = useParams({ strict: false }) as { id: string; step: string };
  const campaign = useQuery({
    ...campaignQuery(id),
    refetchInterval: ({ state }) => (state.data?.approval?.state === 'waiting' ? APPROVAL : false),
  });
  if (campaign.isPending) return <PagePending />;
  if (!campaign.data) {
    return (
      <Page title={t('title')}>
        <ErrorBox title={t('notLoaded')} problem={campaign.error} onRetry={() => void campaign.refetch()} />
      </Page>
    );
  }
  if (campaign.data.state !== 'draft') {
    return (
      <Page title={campaign.data.settings.name}>
        <Empty
          action={
            <Button renderRoot={(props) => <Link to="/campaigns/view/$id" params={{ id }} {...props} />}>
              {t('launched.open')}
            </Button>
          }
        >
          {t('launched.text')}
        </Empty>
      </Page>
    );
  }
  return <EditDraft key={id} campaign={campaign.data} readAt={campaign.dataUpdatedAt} step={isStep(step) ? step : 'template'} />;
}
