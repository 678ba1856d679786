import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/Page';

export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  return <Page title={t('title')} lead={t('lead')}>{null}</Page>;
}
