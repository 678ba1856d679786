import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  title?: string;
  /** Beside the title, at the end of the line. */
  aside?: ReactNode;
  /** Tables reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A card with a heading; a named region for screen readers. */
export function Panel({ title, aside, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} data-flush={flush || undefined} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={classes.head}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
