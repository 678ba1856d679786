import { Skeleton } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../app/days';
import type { QuietHours } from '../../components/quiet/spans';
import classes from './DayPanel.module.css';
import { useDates } from './dates';
import type { Entry } from './entries';
import { EntryList } from './EntryList';
import { PeriodLine } from './PeriodLine';

interface DayPanelProps {
  ref: Ref<HTMLElement>;
  day: Day;
  /** Absent until they are known. */
  entries?: readonly Entry[];
  quiet?: QuietHours;
}

/** What is on the chosen day, in full. */
export function DayPanel({ ref, day, entries, quiet }: DayPanelProps) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  return (
    <section ref={ref} tabIndex={-1} className={classes.panel} aria-labelledby="calendar-day">
      <h2 id="calendar-day" className={classes.title}>
        {dates.long(day)} <span className={classes.hijri}>{dates.hijriLong(day)}</span>
      </h2>
      {quiet && <PeriodLine day={day} quiet={quiet} />}
      {!entries && <Skeleton h={56} />}
      {entries?.length === 0 && <p className={classes.none}>{t('nothing')}</p>}
      {entries && entries.length > 0 && <EntryList day={day} entries={entries} />}
    </section>
  );
}
