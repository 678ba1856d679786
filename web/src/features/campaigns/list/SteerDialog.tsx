import { List, Stack, Text } from '@mantine/core';
import { useMutation, useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { Ask } from '../../../components/Ask';
import { liftable } from '../../../components/campaign/badges/hold-words';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import type { Row } from './row';
import type { Steering } from './row-actions';

interface SteerDialogProps {
  steering: Steering;
  rows: Row[];
  /** Something was done, though perhaps not to all of them. */
  onDone: () => void;
  onClose: () => void;
}

const NAMED = 5;

function steer(steering: Exclude<Steering, 'close'>, { id, holds }: Row) {
  const params = { path: { id } };
  switch (steering) {
    case 'pause':
      return api.POST('/api/v1/campaigns/{id}/pause', { params });
    case 'resume':
      return api.POST('/api/v1/campaigns/{id}/resume', { params, body: { hold: liftable(holds) ?? 'user' } });
    case 'remove':
      return api.DELETE('/api/v1/campaigns/{id}', { params });
  }
}

/** Asks before campaigns are held, resumed, closed or deleted, with how many messages that is about. */
export function SteerDialog({ steering, rows, onDone, onClose }: SteerDialogProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const waiting = useWaiting(steering === 'remove' ? [] : rows);
  const action = useMutation({
    mutationFn: async () => {
      if (steering === 'close') await api.POST('/api/v1/campaigns/close', { body: { ids: rows.map(({ id }) => id) } });
      else for (const row of rows) await steer(steering, row);
    },
    onSuccess: () => {
      void done(t(`steer.${steering}.done`, { count: rows.length, n: fmt.number(rows.length), name: rows[0]?.name }));
      onClose();
    },
    onSettled: onDone,
  });
  return (
    <Ask
      title={t(`steer.${steering}.title`, { count: rows.length, n: fmt.number(rows.length), name: rows[0]?.name })}
      action={t(`steer.${steering}.do`, { count: rows.length, n: fmt.number(rows.length) })}
      grave={steering === 'close' || steering === 'remove'}
      busy={action.isPending}
      problem={action.error}
      failed={t('steer.failed')}
      onAction={() => action.mutate()}
      onClose={onClose}
    >
      <Stack>
        {rows.length > 1 && (
          <List size="sm">
            {rows.slice(0, NAMED).map((row) => (
              <List.Item key={row.id}>
                <bdi>{row.name}</bdi>
              </List.Item>
            ))}
            {rows.length > NAMED && (
              <List.Item>{t('steer.more', { count: rows.length - NAMED, n: fmt.number(rows.length - NAMED) })}</List.Item>
            )}
          </List>
        )}
        {waiting.problem ? (
          <ErrorBox title={t('steer.notCounted')} problem={waiting.problem} onRetry={waiting.retry} />
        ) : (
          <Text role="status">
            {waiting.n === undefined
              ? t('common:loading')
              : t(`steer.${steering}.what`, { count: waiting.n, n: fmt.number(waiting.n) })}
          </Text>
        )}
      </Stack>
    </Ask>
  );
}

interface Waiting {
  /** Absent until all of them have answered. */
  n?: number;
  problem?: unknown;
  retry: () => void;
}

/** How many messages of these campaigns have not left yet. */
function useWaiting(rows: Row[]): Waiting {
  return useQueries({
    queries: rows.map(({ id }) => $api.queryOptions('get', '/api/v1/campaigns/{id}/results', { params: { path: { id } } }, { staleTime: 0 })),
    combine: (answers) => ({
      n: answers.every(({ isSuccess }) => isSuccess)
        ? answers.reduce((sum, { data }) => sum + (data?.states.waiting ?? 0), 0)
        : undefined,
      problem: answers.find(({ isError }) => isError)?.error,
      retry: () => answers.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
    }),
  });
}
