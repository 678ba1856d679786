import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../components/ErrorBox';
import { settingsQuery } from '../../components/places/settings';
import { WorkspaceStepForm } from './WorkspaceStepForm';

/** The business: its name, where it is, when it leaves people in peace. */
export function WorkspaceStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('setup');
  const settings = useQuery(settingsQuery);
  if (settings.data) return <WorkspaceStepForm read={settings.data} onDone={onDone} />;
  if (settings.isError) return <ErrorBox title={t('notLoaded')} problem={settings.error} onRetry={() => void settings.refetch()} />;
  return <Skeleton h={240} />;
}
