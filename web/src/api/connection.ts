import { useSyncExternalStore } from 'react';

type Connection = 'good' | 'offline' | 'lost';

const lost = new Set<string>();
const listeners = new Set<() => void>();

/** Notes for the whole app that one of its live feeds is lost, or is back. */
export function note(feed: string, isLost: boolean) {
  if (isLost) lost.add(feed);
  else lost.delete(feed);
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

const current = (): Connection => {
  if (!navigator.onLine) return 'offline';
  return lost.size > 0 ? 'lost' : 'good';
};

/** Whether what is shown can be up to date. */
export const useConnection = () => useSyncExternalStore(listen, current);
