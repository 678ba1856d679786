import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { MonthUse } from './MonthUse';
import { sendingQuery } from './query';
import { SendingForm } from './SendingForm';
import { TemplateApproval } from './TemplateApproval';

export function SendingPage() {
  const { t } = useTranslation('settings-sending');
  const query = useQuery(sendingQuery);
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {(read) => (
          <>
            <MonthUse view={read.value} />
            <SendingForm read={read} />
          </>
        )}
      </Loaded>
      <TemplateApproval />
    </SettingsSub>
  );
}
