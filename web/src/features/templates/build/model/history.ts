/** What was, what is, and what was undone. */
export interface History<T> {
  past: T[];
  now: T;
  future: T[];
  /** What the last change was about and when: typing on is one step. */
  last?: { about: string; at: number };
}

const MOST = 100;
/** Between two keys of one step, in ms. */
const PAUSE = 1_000;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** @param about the same word for changes that are one step when they follow each other at once; empty for a step of its own */
export function change<T>(history: History<T>, next: T, about: string, at: number): History<T> {
  if (next === history.now) return history;
  const { last } = history;
  const goesOn = about !== '' && last?.about === about && at - last.at < PAUSE;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now: next, future: [], last: { about, at } };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
