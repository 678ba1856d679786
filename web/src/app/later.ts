import { lazy } from 'react';

/** Between two tries to fetch a part, in ms; the connection coming back ends the wait. */
const PAUSE = 3_000;

/**
 * React's `lazy` for parts beside a page. What cannot be fetched is asked for again until it comes: without a connection the
 * part is missing, but the page and what was typed in it stay.
 */
export const later: typeof lazy = (load) => lazy(() => untilItComes(load));

export async function untilItComes<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await connectionOrPause();
      styleAgain();
    }
  }
}

function connectionOrPause() {
  return new Promise<void>((done) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      done();
    };
    const timer = setTimeout(end, PAUSE);
    addEventListener('online', end);
  });
}

/** The build's own loader asks for each style sheet once only. */
function styleAgain() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}
