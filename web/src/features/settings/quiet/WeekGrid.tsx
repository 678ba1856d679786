import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weekday, Week } from '../../../components/quiet/spans';
import { hourState, setHour } from './week';
import classes from './WeekGrid.module.css';

interface WeekGridProps {
  week: Week;
  onChange: (week: Week) => void;
  days: Weekday[];
  weekend: Weekday[];
  disabled: boolean;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * The week by hours. A click, a stroke of the pointer, or the space bar makes an hour quiet or open again; the arrow keys
 * move, and with Shift they paint.
 */
export function WeekGrid({ week, onChange, days, weekend, disabled }: WeekGridProps) {
  const { t } = useTranslation('settings-quiet');
  const [at, setAt] = useState({ row: 0, hour: 0 });
  const table = useRef<HTMLTableElement>(null);
  const painting = useRef<boolean | null>(null);
  const spans = (day: Weekday) => week[day] ?? [];
  const paint = (day: Weekday, hour: number, quiet: boolean) => {
    if ((hourState(spans(day), hour) === 'quiet') !== quiet) onChange({ ...week, [day]: setHour(spans(day), hour, quiet) });
  };
  const go = (row: number, hour: number) => {
    setAt({ row, hour });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${hour}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, row: number, hour: number) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: [0, forward], ArrowLeft: [0, -forward], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -hour], End: [0, 23 - hour] }[event.key];
    if (!step) return;
    event.preventDefault();
    const [toRow, toHour] = [Math.min(6, Math.max(0, row + step[0]!)), Math.min(23, Math.max(0, hour + step[1]!))];
    if (event.shiftKey && !disabled) paint(days[toRow]!, toHour, hourState(spans(days[row]!), hour) === 'quiet');
    go(toRow, toHour);
  };
  const onDown = (event: PointerEvent, day: Weekday, hour: number) => {
    if (disabled || event.pointerType === 'touch') return; // a finger scrolls and taps
    painting.current = hourState(spans(day), hour) !== 'quiet';
    paint(day, hour, painting.current);
    window.addEventListener('pointerup', () => (painting.current = null), { once: true });
  };
  return (
    <div className={classes.scroll} tabIndex={-1}>
      <table ref={table} className={classes.grid} role="grid" aria-label={t('grid')} aria-readonly={disabled}>
        <thead>
          <tr>
            <td />
            {HOURS.map((hour) => (
              <th key={hour} scope="col">
                {hour % 3 === 0 ? <span dir="ltr">{hour}</span> : <span className={classes.unsaid}>{hour}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day, row) => (
            <tr key={day} data-weekend={weekend.includes(day) || undefined}>
              <th scope="row">{t(`day.${day}`)}</th>
              {HOURS.map((hour) => {
                const state = hourState(spans(day), hour);
                return (
                  <td
                    key={hour}
                    data-cell={`${row}-${hour}`}
                    data-state={state}
                    tabIndex={at.row === row && at.hour === hour ? 0 : -1}
                    aria-selected={state === 'quiet'}
                    aria-label={t(`cell.${state}`, { day: t(`day.${day}`), from: hour, until: hour + 1 })}
                    onKeyDown={(event) => {
                      if (event.key === ' ' || event.key === 'Enter') {
                        event.preventDefault();
                        if (!disabled) paint(day, hour, state !== 'quiet');
                      } else onKey(event, row, hour);
                    }}
                    onFocus={() => setAt({ row, hour })}
                    onPointerDown={(event) => onDown(event, day, hour)}
                    onPointerEnter={() => painting.current !== null && paint(day, hour, painting.current)}
                    onClick={(event) => {
                      if (!disabled && (event.nativeEvent as unknown as { pointerType?: string }).pointerType === 'touch') paint(day, hour, state !== 'quiet');
                    }}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
