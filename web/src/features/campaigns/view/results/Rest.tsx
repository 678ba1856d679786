import { IconBan, IconClock, IconHelp, IconHourglass, IconRepeat, IconShieldPause, IconUserOff, IconX, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import type { PeopleSearch } from '../people/search';
import { untried, type Results } from '../run/run';
import classes from './Funnel.module.css';
import { PeopleLink } from './PeopleLink';

interface Group {
  name: string;
  n: number;
  people: PeopleSearch;
  icon: TablerIcon;
}

/** Those of whom no step of the funnel tells: who waits, and who will get nothing. */
export function Rest({ id, results }: { id: string; results: Results }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const groups = groupsOf(results).filter((group) => group.n > 0);
  if (groups.length === 0) return null;
  return (
    <ul className={classes.rest} aria-label={t('rest.label')}>
      {groups.map(({ name, n, people, icon: Icon }) => (
        <li key={name}>
          <Icon size={16} className={classes.icon} aria-hidden />
          <span>{t(`rest.${name}`)}</span>
          <PeopleLink id={id} to={people} what={t(`rest.${name}`)}>
            {fmt.number(n)}
          </PeopleLink>
        </li>
      ))}
    </ul>
  );
}

function groupsOf(results: Results): Group[] {
  const { states } = results;
  return [
    { name: 'waiting', n: untried(results), people: { state: 'waiting' }, icon: IconClock },
    { name: 'retrying', n: results.retries, people: { retrying: true }, icon: IconRepeat },
    { name: 'held', n: results.held, people: { held: true }, icon: IconShieldPause },
    { name: 'inDoubt', n: states.in_doubt ?? 0, people: { state: 'in_doubt' }, icon: IconHelp },
    { name: 'unresolved', n: states.unresolved ?? 0, people: { state: 'unresolved' }, icon: IconHelp },
    { name: 'failed', n: states.failed ?? 0, people: { state: 'failed' }, icon: IconX },
    { name: 'expired', n: states.expired ?? 0, people: { state: 'expired' }, icon: IconHourglass },
    { name: 'skipped', n: states.skipped ?? 0, people: { state: 'skipped' }, icon: IconUserOff },
    { name: 'cancelled', n: states.cancelled ?? 0, people: { state: 'cancelled' }, icon: IconBan },
  ];
}
