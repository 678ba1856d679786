import type { Day } from '../../app/days';
import { isDay } from '../../app/is-day';

export type View = 'month' | 'week';

/** What the address of the calendar says: without a day, today. */
interface CalendarSearch {
  view?: View;
  day?: Day;
}

export function parseSearch({ view, day }: Record<string, unknown>): CalendarSearch {
  return {
    ...(view === 'week' ? { view } : {}),
    ...(isDay(day) ? { day } : {}),
  };
}
