import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOf, type Day } from '../../app/days';
import { useFmt } from '../../app/fmt';
import { campaignPath } from '../../components/campaign/campaign-path';
import { StatusBadge } from '../../components/campaign/badges/StatusBadge';
import classes from './EntryList.module.css';
import type { Entry } from './entries';

interface EntryListProps {
  day: Day;
  entries: readonly Entry[];
}

/** Campaigns of a day, in the order of their start. */
export function EntryList({ day, entries }: EntryListProps) {
  const { t } = useTranslation('calendar');
  const fmt = useFmt();
  return (
    <ul className={classes.list}>
      {entries.map((entry) => {
        const others = entry.overlaps.length;
        return (
          <li key={entry.id} className={classes.entry}>
            <span className={`${classes.time} num`}>{dayOf(entry.from, fmt.zone) < day ? t('continued') : fmt.time(entry.from)}</span>
            <div className={classes.what}>
              <Link to={campaignPath(entry)} className={classes.name}>
                <bdi>{entry.name}</bdi>
              </Link>
              <span className={classes.more}>
                {entry.audience !== undefined && t(entry.audienceEstimated ? 'peopleAbout' : 'people', { count: entry.audience, n: fmt.number(entry.audience) })}
                {entry.audience !== undefined && others > 0 && ' · '}
                {others > 0 && t('overlaps', { count: others, n: fmt.number(others) })}
              </span>
            </div>
            <StatusBadge state={entry.state} holds={entry.holds.map((reason) => ({ reason }))} />
          </li>
        );
      })}
    </ul>
  );
}
