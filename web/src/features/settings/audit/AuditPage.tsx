import { Alert, Button, Group, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../api/client';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import { SettingsSub } from '../parts/SettingsSub';
import { AuditRow } from './AuditRow';
import rows from '../parts/rows.module.css';

const AT_ONCE = 50;

export function AuditPage() {
  const { t } = useTranslation('settings-audit');
  const may = useMay('admin');
  const trail = useInfiniteQuery({
    queryKey: ['audit'],
    enabled: may,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (await api.GET('/api/v1/audit', { params: { query: { limit: AT_ONCE, cursor: pageParam } } })).data!,
    getNextPageParam: (page) => page.next,
  });
  const users = $api.useQuery('get', '/api/v1/users', {}, { enabled: may });
  const keys = $api.useQuery('get', '/api/v1/keys', {}, { enabled: may });
  const names = new Map([
    ...(users.data?.items ?? []).map((user) => [user.id, user.name || user.email] as const),
    ...(keys.data?.items ?? []).map((key) => [key.id, key.name] as const),
  ]);
  if (!may) {
    return (
      <SettingsSub title={t('title')}>
        <Alert color="gray">{t('onlyAdmins')}</Alert>
      </SettingsSub>
    );
  }
  const entries = trail.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      {trail.isError && <ErrorBox title={t('settings:notLoaded')} problem={trail.error} onRetry={() => void trail.refetch()} />}
      {trail.isPending && <Skeleton h={320} radius="lg" />}
      {trail.isSuccess && entries.length === 0 && <Empty>{t('none')}</Empty>}
      {entries.length > 0 && (
        <Panel flush>
          <ul className={rows.rows} aria-label={t('title')} aria-busy={trail.isFetchingNextPage}>
            {entries.map((entry) => (
              <AuditRow key={entry.id} entry={entry} names={names} />
            ))}
          </ul>
        </Panel>
      )}
      {trail.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {t('older')}
          </Button>
        </Group>
      )}
    </SettingsSub>
  );
}
