import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { AlarmSettingsForm } from './AlarmSettingsForm';
import { LastDeliveries } from './LastDeliveries';
import { alarmSettingsQuery } from './query';

export function AlarmSettingsPage() {
  const { t } = useTranslation('settings-alarms');
  const may = useMay('admin');
  const query = useQuery({ ...alarmSettingsQuery, enabled: may });
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      {may ? (
        <>
          <Loaded query={query}>{(read) => <AlarmSettingsForm read={read} />}</Loaded>
          <LastDeliveries />
        </>
      ) : (
        <Alert color="gray">{t('onlyAdmins')}</Alert>
      )}
    </SettingsSub>
  );
}
