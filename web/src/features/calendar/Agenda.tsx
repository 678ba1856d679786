import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/Empty';
import classes from './Agenda.module.css';
import { useDates } from './dates';
import { EntryList } from './EntryList';
import { PeriodLine } from './PeriodLine';
import { periodsOn } from './quiet';
import { isSameMonth } from './range';
import type { View } from './search';
import type { ViewProps } from './view-props';

/** The calendar on phones: the days on which something is, one below the other. */
export function Agenda({ days, day, today, view, entries, quiet }: ViewProps & { view: View }) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const shown = days.filter(
    (each) =>
      (view === 'week' || isSameMonth(each, day)) &&
      ((entries.get(each)?.length ?? 0) > 0 || (quiet && periodsOn(each, quiet).length > 0)),
  );
  if (shown.length === 0) return <Empty>{t(`nothingIn.${view}`)}</Empty>;
  return (
    <ol className={classes.agenda}>
      {shown.map((each) => (
        <li key={each} className={classes.day} aria-current={each === today ? 'date' : undefined}>
          <h3 className={classes.title}>
            {dates.long(each)} <span className={classes.hijri}>{dates.hijriLong(each)}</span>
          </h3>
          {quiet && periodsOn(each, quiet).length > 0 && <PeriodLine day={each} quiet={quiet} />}
          <EntryList day={each} entries={entries.get(each) ?? []} />
        </li>
      ))}
    </ol>
  );
}
