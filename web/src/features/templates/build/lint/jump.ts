import { places } from './findings';

/** Brings a place into view and gives its first field the focus, once it is drawn. */
export function jumpTo(at: string) {
  requestAnimationFrame(() => {
    const found = places(at).map((place) => document.querySelector<HTMLElement>(`[data-at="${CSS.escape(place)}"]`)).find(Boolean);
    if (!found) return;
    const field = found.matches('input, textarea, button') ? found : found.querySelector<HTMLElement>('textarea, input:not([type=hidden]), button');
    found.scrollIntoView({ block: 'center' });
    (field ?? found).focus({ preventScroll: true });
  });
}
