import { Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { later } from '../../../app/later';
import { ErrorBox } from '../../../components/ErrorBox';
import { Page } from '../../../components/Page';
import { Actions } from './actions/Actions';
import { AskContext, type Asked } from './actions/asked';
import { Notices } from './notices/Notices';
import { RunContext } from './run/context';
import { RunLine } from './run/RunLine';
import { RunProgress } from './run/RunProgress';
import type { Campaign } from './run/run';
import { useFeed, useResults } from './run/useRun';
import { ViewTabs } from './ViewTabs';

const Dialogs = later(() => import('./actions/Dialogs'));

/** What stands above each page of a campaign: how it is, what can be done, what needs attention. */
export function ViewFrame({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign-view');
  const results = useResults(campaign.id);
  const feed = useFeed(campaign.id);
  const [asked, ask] = useState<Asked | null>(null);
  const navigate = useNavigate();
  const duplicate = $api.useMutation('post', '/api/v1/campaigns/{id}/duplicate', {
    onSuccess: ({ id }) => navigate({ to: '/campaigns/edit/$id', params: { id } }),
  });
  const actions = <Actions busy={duplicate.isPending} onDuplicate={() => duplicate.mutate({ params: { path: { id: campaign.id } } })} />;
  return (
    <RunContext value={{ campaign, results: results.data, feed }}>
      <AskContext value={ask}>
        <Page title={campaign.settings.name} lead={<RunLine />} actions={actions}>
          {duplicate.isError && <ErrorBox title={t('duplicateFailed')} problem={duplicate.error} />}
          <RunProgress />
          <Notices />
          {results.error && !results.data && (
            <ErrorBox title={t('figuresFailed')} problem={results.error} onRetry={() => void results.refetch()} />
          )}
          <ViewTabs id={campaign.id} />
          <Outlet />
        </Page>
        <Suspense fallback={null}>{asked && <Dialogs asked={asked} onClose={() => ask(null)} />}</Suspense>
      </AskContext>
    </RunContext>
  );
}
