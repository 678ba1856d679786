import classes from './in-place.module.css';

/** For a Select: its options stand within the page's landmarks, and the list itself scrolls, as screen readers expect. */
export const inPlace = {
  comboboxProps: { withinPortal: false },
  withScrollArea: false,
  classNames: { options: classes.options },
} as const;
