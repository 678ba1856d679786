import { useLayoutEffect } from 'react';

/**
 * What had the focus before a dialog gets it back when the dialog is gone; of a menu, its button. Mantine does that only
 * for dialogs that stay mounted while they are closed.
 */
export function useFocusBack() {
  useLayoutEffect(() => {
    const before = focused();
    return () => before?.focus({ preventScroll: true });
  }, []);
}

function focused(): HTMLElement | null {
  const active = document.activeElement as HTMLElement | null;
  const menu = active?.closest('[role="menu"]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
}
