import type { Schemas } from '../../api/client';
import { weekdayOf } from '../../app/days';

export type QuietHours = Schemas['QuietHours'];
export type Period = QuietHours['periods'][number];
/** Local times such as 22:00; an end at or before the begin goes round midnight within the same day. */
export type Span = Period['hours'][number];
/** What answers a person knows no quiet hours. */
export type Purpose = 'marketing' | 'transactional';
export type Week = QuietHours[Purpose];
export type Weekday = keyof Week;

export const DAYS: Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const DAY_MINUTES = 1440;

export function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The named periods for a purpose on a day; of several the last one counts. */
export const periodsFor = ({ periods }: QuietHours, purpose: Purpose, day: string): Period[] =>
  periods.filter(({ firstDay, lastDay, purposes }) => firstDay <= day && day <= lastDay && purposes.includes(purpose));

/** What is quiet on a day: what its period says, or else the week. 00:00 to 00:00 is the whole day. */
export function spansOn(quiet: QuietHours, purpose: Purpose, day: string): Span[] {
  const period = periodsFor(quiet, purpose, day).at(-1);
  if (period) return period.closed ? [{ from: '00:00', until: '00:00' }] : period.hours;
  return quiet[purpose][DAYS[weekdayOf(day)]!] ?? [];
}
