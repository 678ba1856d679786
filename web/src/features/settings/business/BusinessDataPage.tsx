import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { BusinessDataForm } from './BusinessDataForm';
import { businessQuery } from './query';
import { Versions } from './Versions';

export function BusinessDataPage() {
  const { t } = useTranslation('settings-business');
  const query = useQuery(businessQuery);
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {(read) => (
          <>
            <BusinessDataForm read={read} />
            <Versions etag={read.etag} />
          </>
        )}
      </Loaded>
    </SettingsSub>
  );
}
