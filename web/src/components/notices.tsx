import { IconCheck } from '@tabler/icons-react';
import { lazy, Suspense, useSyncExternalStore } from 'react';

const Host = lazy(() => import('./NoticesHost').then((file) => ({ default: file.NoticesHost })));

let wanted = false;
let tell = () => {};

/** A quiet word that something was done. What went wrong is never said here: it stays on the page. */
export async function done(message: string) {
  wanted = true;
  tell();
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    message,
    color: 'palm',
    icon: <IconCheck size={18} aria-hidden />,
    withCloseButton: false,
    autoClose: 4000,
  });
}

/** Where they appear; its code comes with the first one. */
export function Notices() {
  const show = useSyncExternalStore(
    (listener) => {
      tell = listener;
      return () => {};
    },
    () => wanted,
  );
  return <Suspense fallback={null}>{show && <Host />}</Suspense>;
}
