import { Button, Skeleton, Stack } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { Side } from '../../../components/Side';
import { AlarmItem } from './AlarmItem';
import classes from './AlarmsPanel.module.css';

const PAGE = 25;
const ALARMS = ['get', '/api/v1/alarms'];

/** The alarms, the newest first. Opening it reads them all. */
export function AlarmsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('alarms');
  const client = useQueryClient();
  const alarms = useInfiniteQuery({
    queryKey: ['alarms'],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) =>
      (await api.GET('/api/v1/alarms', { params: { query: { limit: PAGE, cursor } } })).data!,
    getNextPageParam: ({ next }) => next,
  });
  const shown = alarms.data?.pages.flatMap(({ items }) => items);
  const first = alarms.data?.pages[0];
  const newest = first && first.unread > 0 ? first.items[0]?.id : undefined;
  useEffect(() => {
    if (newest === undefined) return;
    void api
      .POST('/api/v1/alarms/read', { body: { upTo: newest } })
      .then(() => client.invalidateQueries({ queryKey: ALARMS }))
      // What was not noted as read is shown as new again; there is nothing to be done about it here.
      .catch(() => {});
  }, [newest, client]);
  return (
    <Side
      onClose={onClose}
      position="right"
      size={420}
      title={t('heading')}
    >
      {alarms.isError && (
        <ErrorBox title={t('failed')} problem={alarms.error} onRetry={() => void alarms.refetch()} />
      )}
      {alarms.isPending && (
        <Stack role="status" aria-label={t('common:loading')}>
          <Skeleton h={64} />
          <Skeleton h={64} />
          <Skeleton h={64} />
        </Stack>
      )}
      {shown?.length === 0 && <Empty>{t('none')}</Empty>}
      {shown && shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map((alarm) => (
            <AlarmItem key={alarm.id} alarm={alarm} onOpen={onClose} />
          ))}
        </ul>
      )}
      {alarms.hasNextPage && (
        <Button variant="default" fullWidth mt="md" loading={alarms.isFetchingNextPage} onClick={() => void alarms.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Side>
  );
}
