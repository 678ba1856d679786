import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../../api/problem';
import { Empty } from '../../../../components/Empty';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Page } from '../../../../components/Page';
import { PagePending } from '../../../../components/PagePending';
import { draftQuery } from '../api';
import { BuildDraft } from './BuildDraft';

/** How often is looked whether a submission got through, in ms. */
const SUBMITTING = 2_000;
/** And whether somebody has answered who was asked for approval. */
const WAITING = 15_000;

/** `/templates/drafts/{id}`: reads the draft, and says so when there is none. */
export function BuildPage() {
  const { t } = useTranslation('template-build');
  const { id } = useParams({ strict: false }) as { id: string };
  const draft = useQuery({
    ...draftQuery(id),
    refetchInterval: ({ state }) => {
      const { submissions, approval } = state.data?.draft ?? {};
      if (submissions?.some((one) => one.state === 'submitting')) return SUBMITTING;
      return approval?.state === 'waiting' && WAITING;
    },
  });
  if (draft.isPending) return <PagePending />;
  if (draft.data) return <BuildDraft key={id} saved={draft.data} readAt={draft.dataUpdatedAt} />;
  if (draft.error instanceof Refusal && draft.error.status === 404) {
    return (
      <Page title={t('title')}>
        <Empty action={<Button component={Link} to="/templates">{t('toTemplates')}</Button>}>{t('gone')}</Empty>
      </Page>
    );
  }
  return (
    <Page title={t('title')}>
      <ErrorBox title={t('notLoaded')} problem={draft.error} onRetry={() => void draft.refetch()} />
    </Page>
  );
}
