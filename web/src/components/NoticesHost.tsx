import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

export function NoticesHost() {
  const { t } = useTranslation();
  return <Notifications position="bottom-center" containerWidth={420} aria-label={t('notices')} />;
}
