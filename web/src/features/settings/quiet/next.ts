import { addDays, instantOf, localOf } from '../../../app/days';
import { minuteOf, spansOn, type Purpose, type QuietHours } from '../../../components/quiet/spans';
import { minutesOf, timeOf } from './week';

/** A place on somebody's own clock. */
interface LocalMinute {
  /** Such as 2026-11-22. */
  day: string;
  minute: number;
}

const FURTHEST_DAYS = 400;

/** The first minute from here on that is not quiet, as clocks in the zone show it; undefined when there is none within a year. */
export function nextOpen(quiet: QuietHours, purpose: Purpose, from: LocalMinute, zone: string): LocalMinute | undefined {
  let { day, minute } = from;
  for (let ahead = 0; ahead < FURTHEST_DAYS; ahead++) {
    const found = minutesOf(spansOn(quiet, purpose, day)).indexOf(false, minute);
    if (found >= 0) return onTheClock(day, found, zone);
    day = addDays(day, 1);
    minute = 0;
  }
  return undefined;
}

/** Clocks that go forward skip an hour: nothing happens at a time they never show. */
function onTheClock(day: string, minute: number, zone: string): LocalMinute {
  const shown = localOf(instantOf(`${day}T${timeOf(minute)}`, zone)!, zone);
  return { day: shown.slice(0, 10), minute: minuteOf(shown.slice(11)) };
}
