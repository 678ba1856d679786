import { Suspense, useState, type ReactNode } from 'react';

interface OnFirstPressProps {
  /** The button as it stands before, and while the code comes. */
  button: (press?: () => void) => ReactNode;
  /** What comes with the first press, open then; it has the button's place. */
  children: ReactNode;
}

/** Menus are dear to fetch: their code comes when somebody wants them. */
export function OnFirstPress({ button, children }: OnFirstPressProps) {
  const [pressed, setPressed] = useState(false);
  return pressed ? <Suspense fallback={button()}>{children}</Suspense> : button(() => setPressed(true));
}
