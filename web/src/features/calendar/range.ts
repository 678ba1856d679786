import { addDays, addMonths, daysFrom, weekOf, type Day } from '../../app/days';
import type { View } from './search';

const WEEK = 7;

/** The days that a view shows: whole weeks. */
export function daysOf(view: View, day: Day): Day[] {
  const first = weekOf(view === 'month' ? firstOfMonth(day) : day);
  if (view === 'week') return daysFrom(first, WEEK);
  const end = addMonths(firstOfMonth(day), 1);
  const weeks = Math.ceil((Date.parse(end) - Date.parse(first)) / (WEEK * 86_400_000));
  return daysFrom(first, weeks * WEEK);
}

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

export const isSameMonth = (one: Day, other: Day) => one.slice(0, 7) === other.slice(0, 7);

/** The same place in the view before (-1) or after (1). */
export const turned = (view: View, day: Day, by: -1 | 1): Day =>
  view === 'month' ? addMonths(day, by) : addDays(day, by * WEEK);

/** Where a key leads from a day of the grid; undefined for keys that lead nowhere. */
export function movedBy(key: string, day: Day, rightToLeft: boolean): Day | undefined {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, WEEK);
    case 'ArrowUp':
      return addDays(day, -WEEK);
    case 'Home':
      return weekOf(day);
    case 'End':
      return addDays(weekOf(day), WEEK - 1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'PageUp':
      return addMonths(day, -1);
    default:
      return undefined;
  }
}
