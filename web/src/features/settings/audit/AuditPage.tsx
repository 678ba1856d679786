import { Alert, Button, Group, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../api/client';
import { useMay, useWorkspace } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import rows from '../parts/rows.module.css';
import { SettingsSub } from '../parts/SettingsSub';
import { AuditFilters } from './AuditFilters';
import { AuditRow } from './AuditRow';
import type { AuditSearch } from './filter';
import { auditQuery } from './query';

const AT_ONCE = 50;

export function AuditPage() {
  const { t } = useTranslation('settings-audit');
  const may = useMay('admin');
  const { zone } = useWorkspace();
  const search = useSearch({ from: '/shell/settings/audit' });
  const navigate = useNavigate();
  const filter = auditQuery(search, zone);
  const trail = useInfiniteQuery({
    queryKey: ['audit', filter],
    enabled: may,
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (await api.GET('/api/v1/audit', { params: { query: { ...filter, limit: AT_ONCE, cursor: pageParam } } })).data!,
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
  const show = (next: AuditSearch) => void navigate({ to: '/settings/audit', search: next, replace: true });
  return (
    <SettingsSub
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          variant="default"
          component="a"
          href={`/api/v1/audit/export?${new URLSearchParams(filter)}`}
          download
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('export')}
        </Button>
      }
    >
      <AuditFilters value={search} onChange={show} names={names} />
      {trail.isError && <ErrorBox title={t('settings:notLoaded')} problem={trail.error} onRetry={() => void trail.refetch()} />}
      {trail.isPending && <Skeleton h={320} radius="lg" />}
      {trail.isSuccess && entries.length === 0 && (
        <Empty
          action={
            Object.keys(search).length > 0 && (
              <Button variant="default" onClick={() => show({})}>
                {t('common:clearFilters')}
              </Button>
            )
          }
        >
          {t(Object.keys(search).length > 0 ? 'noMatch' : 'none')}
        </Empty>
      )}
      {entries.length > 0 && (
        <Panel flush>
          <ul
            className={rows.rows}
            aria-label={t('title')}
            aria-busy={trail.isFetchingNextPage || trail.isPlaceholderData}
            style={{ opacity: trail.isPlaceholderData ? 0.6 : undefined }}
          >
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
