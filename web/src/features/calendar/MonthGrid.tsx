import { useDirection } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../app/days';
import { DayCell } from './DayCell';
import { useDates } from './dates';
import classes from './MonthGrid.module.css';
import { isSameMonth, movedBy } from './range';
import type { ViewProps } from './view-props';

const WEEK = 7;

interface MonthGridProps extends ViewProps {
  /** Leads to the list of the chosen day. */
  onOpen: () => void;
}

/** A month as a grid of days. One day is reached by Tab; arrows lead to the others, Enter to what is on a day. */
export function MonthGrid({ days, day, today, entries, quiet, onDay, onOpen }: MonthGridProps) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const { dir } = useDirection();
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    moved.current = false;
  }, [day]);
  const weeks: Day[][] = [];
  for (let n = 0; n < days.length; n += WEEK) weeks.push(days.slice(n, n + WEEK));
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('month', { month: dates.month(day) })}
      className={classes.grid}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.target as HTMLElement).dataset.day) onOpen();
        const to = movedBy(event.key, day, dir === 'rtl');
        if (!to) return;
        event.preventDefault();
        moved.current = true;
        onDay(to);
      }}
    >
      <div role="row" className={classes.week}>
        {days.slice(0, WEEK).map((each) => (
          <div key={each} role="columnheader" aria-label={dates.weekday(each, 'long')} className={classes.weekday}>
            {dates.weekday(each, 'short')}
          </div>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={classes.week}>
          {week.map((each) => (
            <DayCell
              key={each}
              day={each}
              chosen={each === day}
              today={each === today}
              outside={!isSameMonth(each, day)}
              entries={entries.get(each) ?? []}
              quiet={quiet}
              onChoose={() => onDay(each)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
