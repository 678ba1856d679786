import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../app/days';
import { useFmt } from '../../app/fmt';
import type { QuietHours } from '../../components/quiet/spans';
import { Chip } from './Chip';
import { useDates } from './dates';
import type { Entry } from './entries';
import classes from './MonthGrid.module.css';
import { periodsOn } from './quiet';

interface DayCellProps {
  day: Day;
  chosen: boolean;
  today: boolean;
  /** Of another month than the one that is shown. */
  outside: boolean;
  entries: readonly Entry[];
  quiet?: QuietHours;
  onChoose: () => void;
}

const SHOWN = 3;

/** One day of a month: both dates, the period it belongs to, the first campaigns. */
export function DayCell({ day, chosen, today, outside, entries, quiet, onChoose }: DayCellProps) {
  const { t } = useTranslation('calendar');
  const fmt = useFmt();
  const dates = useDates();
  const period = quiet && periodsOn(day, quiet).at(-1);
  const more = entries.length - SHOWN;
  const words = [
    dates.long(day),
    dates.hijriLong(day),
    period && t(period.closed ? 'period.closed' : 'period.hours', { name: period.name }),
    t('campaigns', { count: entries.length, n: fmt.number(entries.length) }),
  ];
  return (
    <div
      role="gridcell"
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      aria-current={today ? 'date' : undefined}
      data-day={day}
      data-outside={outside || undefined}
      data-period={period && (period.closed ? 'closed' : 'hours')}
      className={classes.day}
      onClick={onChoose}
    >
      <VisuallyHidden>{words.filter(Boolean).join(', ')}</VisuallyHidden>
      <div className={classes.dates} aria-hidden>
        <span className={`${classes.number} num`}>{dates.number(day) === '1' ? dates.short(day) : dates.number(day)}</span>
        <span className={`${classes.hijri} num`}>{dates.hijriBegins(day) ? dates.hijriShort(day) : dates.hijriNumber(day)}</span>
      </div>
      {period && (
        <bdi className={classes.period} title={period.name} aria-hidden>
          {period.name}
        </bdi>
      )}
      {entries.slice(0, SHOWN).map((entry) => (
        <Chip key={entry.id} entry={entry} />
      ))}
      {more > 0 && <span className={classes.more} aria-hidden>{t('more', { count: more, n: fmt.number(more) })}</span>}
    </div>
  );
}
