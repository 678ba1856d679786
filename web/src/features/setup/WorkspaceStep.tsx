import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { ErrorBox } from '../../components/ErrorBox';
import { settingsQuery } from '../../components/places/settings';
import { WorkspaceStepForm } from './WorkspaceStepForm';

/** The business: its name, where it is, when it leaves people in peace. */
export function WorkspaceStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('setup');
  const settings = useQuery(settingsQuery);
  const quiet = $api.useQuery('get', '/api/v1/settings/quiet-hours', {});
  if (settings.data && quiet.data) {
    return <WorkspaceStepForm read={settings.data} week={quiet.data.marketing} onDone={onDone} />;
  }
  for (const { isError, error, refetch } of [settings, quiet]) {
    if (isError) return <ErrorBox title={t('notLoaded')} problem={error} onRetry={() => void refetch()} />;
  }
  return <Skeleton h={240} />;
}
