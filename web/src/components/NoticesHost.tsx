import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** One live region for each corner of the page, as Mantine draws them. */
export function NoticesHost() {
  return <Notifications position="bottom-center" containerWidth={420} role="status" />;
}
