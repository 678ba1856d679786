import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../../components/ErrorBox';

interface LoadedProps<T> {
  query: { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** What a query brings, or that it is on its way, or why it did not come. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { t } = useTranslation('settings');
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ErrorBox title={t('notLoaded')} problem={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Skeleton h={260} radius="lg" />;
}
