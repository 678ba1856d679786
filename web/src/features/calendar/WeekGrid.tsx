import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from './Chip';
import { useDates } from './dates';
import { onClock } from './entries';
import { periodsOn, quietOn } from './quiet';
import { useFmt } from '../../app/fmt';
import type { ViewProps } from './view-props';
import classes from './WeekGrid.module.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Where the day is scrolled to at first. */
const MORNING = 7;

const share = (minutes: number) => `${(minutes / (24 * 60)) * 100}%`;

interface WeekGridProps extends ViewProps {
  onOpen: () => void;
}

/** A week by the clock: what overlaps stands side by side, quiet hours are hatched. */
export function WeekGrid({ days, day, today, entries, quiet, onDay, onOpen }: WeekGridProps) {
  const { t } = useTranslation('calendar');
  const fmt = useFmt();
  const dates = useDates();
  const clock = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (clock.current) clock.current.scrollTop = (clock.current.scrollHeight * (MORNING - 0.25)) / HOURS.length;
  }, []);
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <span />
        {days.map((each) => {
          const period = quiet && periodsOn(each, quiet).at(-1);
          return (
            <button
              key={each}
              type="button"
              className={classes.weekday}
              aria-pressed={each === day}
              aria-current={each === today ? 'date' : undefined}
              onClick={() => {
                onDay(each);
                onOpen();
              }}
            >
              <span>
                {dates.weekday(each, 'short')} <span className={`${classes.number} num`}>{dates.number(each)}</span>
              </span>
              <span className={`${classes.hijri} num`}>{dates.hijriShort(each)}</span>
              {period && <bdi className={classes.period}>{period.name}</bdi>}
            </button>
          );
        })}
      </div>
      <div ref={clock} className={classes.clock} tabIndex={0} role="region" aria-label={t('clock')}>
        <div className={classes.hours} aria-hidden>
          {HOURS.map((hour) => (
            <span key={hour} className="num">
              {hour > 0 && dates.minute(hour * 60)}
            </span>
          ))}
        </div>
        {days.map((each) => (
          <div key={each} className={classes.day} data-chosen={each === day || undefined}>
            {quiet &&
              quietOn(each, quiet).map(({ from, until }) => (
                <div
                  key={from}
                  className={classes.quiet}
                  style={{ insetBlockStart: share(from), blockSize: share(until - from) }}
                  title={t('quiet')}
                />
              ))}
            {onClock(entries.get(each) ?? [], each, fmt.zone).map(({ entry, from, until, lane, lanes }) => (
              <div
                key={entry.id}
                className={classes.entry}
                style={{
                  insetBlockStart: share(from),
                  blockSize: share(until - from),
                  insetInlineStart: `${(lane / lanes) * 100}%`,
                  inlineSize: `${100 / lanes}%`,
                }}
              >
                <Chip entry={entry} reachable />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
