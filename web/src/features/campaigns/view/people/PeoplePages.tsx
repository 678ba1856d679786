import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './People.module.css';

interface PeoplePagesProps {
  first: boolean;
  /** The cursor of the page after this one. */
  next?: string;
  /** A page may be empty and yet not be the last: what is rare is looked for step by step. */
  none: boolean;
  onNext: (cursor: string) => void;
  onPrevious: () => void;
}

export function PeoplePages({ first, next, none, onNext, onPrevious }: PeoplePagesProps) {
  const { t } = useTranslation('campaign-view');
  if (first && !next) return null;
  return (
    <nav className={classes.pages} aria-label={t('people.pages')}>
      {none && next && <span className={classes.dim}>{t('people.lookOn')}</span>}
      <Button variant="default" disabled={first} onClick={onPrevious}>
        {t('people.previous')}
      </Button>
      <Button variant="default" disabled={!next} onClick={() => next && onNext(next)}>
        {t('people.next')}
      </Button>
    </nav>
  );
}
