import { useSyncExternalStore } from 'react';

let why: string | null = null;
const listeners = new Set<() => void>();

/** The session ended while a page was open: why (a problem's code), until the person has signed in again. */
export const sessionLost = {
  set(code: string | null) {
    why = code;
    listeners.forEach((tell) => tell());
  },
};

export function useSessionLost(): string | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => why,
  );
}
