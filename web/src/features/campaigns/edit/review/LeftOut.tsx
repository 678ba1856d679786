import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../../api/client';
import { Dialog } from '../../../../components/Dialog';
import { Empty } from '../../../../components/Empty';
import { ErrorBox } from '../../../../components/ErrorBox';
import { useWizard } from '../wizard/context';
import classes from './Review.module.css';

/** The people whom one reason leaves out. */
export function LeftOut({ reason, onClose }: { reason: Schemas['Reason']; onClose: () => void }) {
  const { t } = useTranslation('campaign-edit');
  const { campaign, draft } = useWizard();
  const list = useInfiniteQuery({
    queryKey: ['left-out', campaign.id, draft.version, reason],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next?: string }) => page.next,
    queryFn: async ({ pageParam: cursor }) => {
      const params = { path: { id: campaign.id }, query: { reason, limit: 50, cursor } };
      return (await api.GET('/api/v1/campaigns/{id}/preflight/people', { params })).data!;
    },
  });
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Dialog onClose={onClose} title={t(`skipReason.${reason}`)}>
      {list.isPending && <Skeleton h={200} />}
      {list.isError && <ErrorBox title={t('people.notLoaded')} problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && !people.length && <Empty>{t('people.none')}</Empty>}
      <ul className={classes.people}>
        {people.map(({ id, name, phone }) => (
          <li key={id}>
            <span dir="auto">{name ?? t('preview.nameless')}</span>
            <span className="num ltr">{phone}</span>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" fullWidth mt="md" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('people.more')}
        </Button>
      )}
    </Dialog>
  );
}
