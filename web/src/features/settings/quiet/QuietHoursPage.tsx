import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { quietQuery } from './query';
import { QuietHoursForm } from './QuietHoursForm';

export function QuietHoursPage() {
  const { t } = useTranslation('settings-quiet');
  const query = useQuery(quietQuery);
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      <Loaded query={query}>{(read) => <QuietHoursForm read={read} />}</Loaded>
    </SettingsSub>
  );
}
