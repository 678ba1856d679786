import type { ReactNode } from 'react';
import { Hoopoe } from './Hoopoe';
import classes from './Empty.module.css';

/** Nothing here: one sentence, one action. "Nothing yet" and "nothing matches" are different sentences. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <Hoopoe size={64} />
      <p className={classes.words}>{children}</p>
      {action}
    </div>
  );
}
