import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleSearch } from '../people/search';
import classes from './Results.module.css';

interface PeopleLinkProps {
  id: string;
  to: PeopleSearch;
  /** What is counted, for those who hear only the number. */
  what: string;
  children: ReactNode;
}

/** A number that opens the people behind it. */
export function PeopleLink({ id, to, what, children }: PeopleLinkProps) {
  const { t } = useTranslation('campaign-view');
  return (
    <Link
      to="/campaigns/view/$id/people"
      params={{ id }}
      search={to}
      className={`num ${classes.link}`}
      aria-label={t('openPeople', { n: children, what })}
    >
      {children}
    </Link>
  );
}
