import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import { SettingsSub } from '../parts/SettingsSub';
import { settingsQuery } from '../../../components/places/settings';
import { WorkspaceForm } from './WorkspaceForm';

export function WorkspacePage() {
  const { t } = useTranslation('settings-workspace');
  const settings = useQuery(settingsQuery);
  const may = useMay('admin');
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
      <Panel>
        {settings.isError ? (
          <ErrorBox title={t('settings:notLoaded')} problem={settings.error} onRetry={() => void settings.refetch()} />
        ) : settings.data ? (
          <WorkspaceForm read={settings.data} may={may} />
        ) : (
          <Skeleton h={180} />
        )}
      </Panel>
    </SettingsSub>
  );
}
