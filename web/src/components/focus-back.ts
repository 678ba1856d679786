import { useLayoutEffect, useState } from 'react';

/**
 * What had the focus before a dialog gets it back when the dialog is gone; of a menu, its button. Mantine does that only
 * for dialogs that stay mounted while they are closed.
 */
export function useFocusBack() {
  const [opener] = useState(focused); // a menu that closes at once is gone when effects run
  useLayoutEffect(() => {
    // Where one dialog follows another, the first has just given the focus back.
    const before = opener?.isConnected ? opener : focused();
    return () => before?.focus({ preventScroll: true });
  }, [opener]);
}

function focused(): HTMLElement | null {
  const active = document.activeElement as HTMLElement | null;
  const menu = active?.closest('[role="menu"]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
}
