import type { Schemas } from '../../api/client';
import { weekdayOf, type Day } from '../../app/days';

export type QuietHours = Schemas['QuietHours'];
export type Period = Schemas['QuietPeriod'];

/** Minutes of one day: from the first that is quiet until the first that is not any more. */
export interface Stretch {
  from: number;
  until: number;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const END = 24 * 60;

const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The named periods for marketing on a day; of several the last one counts. */
export const periodsOn = (day: Day, { periods }: QuietHours): Period[] =>
  periods.filter(({ firstDay, lastDay, purposes }) => firstDay <= day && day <= lastDay && purposes.includes('marketing'));

/** When marketing is quiet on a day: as its period says, else as the week does. */
export function quietOn(day: Day, hours: QuietHours): Stretch[] {
  const period = periodsOn(day, hours).at(-1);
  if (period?.closed) return [{ from: 0, until: END }];
  const spans = period ? period.hours : (hours.marketing[DAYS[weekdayOf(day)]!] ?? []);
  return spans.flatMap(({ from, until }) => {
    const [first, end] = [minute(from), minute(until)];
    if (first < end) return [{ from: first, until: end }];
    // Over midnight: both ends of the same day.
    return [{ from: 0, until: end }, { from: first, until: END }].filter((stretch) => stretch.from < stretch.until);
  });
}
