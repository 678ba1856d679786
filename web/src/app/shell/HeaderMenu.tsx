import { ActionIcon } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './HeaderMenu.module.css';

interface HeaderMenuProps {
  label: string;
  icon: ReactNode;
  children: ReactNode;
}

/**
 * A panel below a button of the header. The browser's own popover opens, closes and gives the focus back, so the shell
 * needs no positioning library.
 */
export function HeaderMenu({ label, icon, children }: HeaderMenuProps) {
  const id = useId();
  return (
    <div className={classes.place}>
      <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={label} popoverTarget={id}>
        {icon}
      </ActionIcon>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={classes.panel}
        onClick={(event) => {
          if ((event.target as Element).closest('button, a')) event.currentTarget.hidePopover();
        }}
      >
        {children}
      </div>
    </div>
  );
}

interface HeaderChoiceProps {
  icon: ReactNode;
  /** For one of several: whether it is the one. */
  chosen?: boolean;
  onClick: () => void;
  children: ReactNode;
}

export function HeaderChoice({ icon, chosen, onClick, children }: HeaderChoiceProps) {
  return (
    <button type="button" className={classes.choice} aria-pressed={chosen} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}
