import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { Panel } from '../../../components/Panel';
import { settingsQuery } from '../../../components/places/settings';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { WorkspaceForm } from './WorkspaceForm';

export function WorkspacePage() {
  const { t } = useTranslation('settings-workspace');
  const settings = useQuery(settingsQuery);
  const may = useMay('admin');
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
      <Panel>
        <Loaded query={settings}>{(read) => <WorkspaceForm read={read} may={may} />}</Loaded>
      </Panel>
    </SettingsSub>
  );
}
