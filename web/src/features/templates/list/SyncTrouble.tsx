import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../../components/ErrorBox';
import type { Sync } from './useSync';

/** What kept Hudhud from reading all of Meta's templates. */
export function SyncTrouble({ sync }: { sync: Sync }) {
  const { t } = useTranslation('templates');
  if (sync.isError) return <ErrorBox title={t('sync.failed')} problem={sync.error} onRetry={() => sync.mutate({})} />;
  if (sync.data?.accounts.length === 0) return <Alert color="orange" role="status" icon={<IconAlertTriangle aria-hidden />}>{t('sync.noAccount')}</Alert>;
  return sync.data?.accounts
    .filter(({ problem }) => problem)
    .map(({ wabaId, problem }) => (
      <Alert key={wabaId} role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('sync.partly', { account: wabaId })}>
        <Text size="sm" dir="auto">
          {problem}
        </Text>
      </Alert>
    ));
}
