import type { Day, Purpose, QuietHours, Span } from './types';
import { DAYS, minutesOf } from './week';

/** A place on somebody's own clock. */
export interface LocalMinute {
  /** Such as 2026-11-22. */
  day: string;
  minute: number;
}

const FURTHEST_DAYS = 400;
const DAY = 86_400_000;

const weekday = (day: string): Day => DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
const dayAfter = (day: string) => new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY).toISOString().slice(0, 10);

/** What is quiet on a day: what the last of the periods that cover it says, or else the week. */
export function spansOn(quiet: QuietHours, purpose: Purpose, day: string): Span[] {
  const period = quiet.periods.findLast(
    ({ purposes, firstDay, lastDay }) => purposes.includes(purpose) && firstDay <= day && day <= lastDay,
  );
  if (period) return period.closed ? [{ from: '00:00', until: '00:00' }] : period.hours;
  return quiet[purpose][weekday(day)] ?? [];
}

/** The first minute from here on that is not quiet; undefined when there is none within a year. */
export function nextOpen(quiet: QuietHours, purpose: Purpose, from: LocalMinute): LocalMinute | undefined {
  let { day, minute } = from;
  for (let ahead = 0; ahead < FURTHEST_DAYS; ahead++) {
    const found = minutesOf(spansOn(quiet, purpose, day)).indexOf(false, minute);
    if (found >= 0) return { day, minute: found };
    day = dayAfter(day);
    minute = 0;
  }
  return undefined;
}
