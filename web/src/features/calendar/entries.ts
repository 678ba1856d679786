import type { Schemas } from '../../api/client';
import { addDays, dayOf, minuteOf, type Day } from '../../app/days';
import { inLanes, type Placed } from './lanes';

export type Entry = Schemas['CampaignCalendarCalendarEntry'];

const END = 24 * 60;
/** What is shorter is drawn so long, in minutes: a name has to fit. */
const SHORTEST = 60;

/** What ends at midnight is not on the next day. */
const lastOf = ({ from, until }: Entry) => new Date(Math.max(Date.parse(from), until ? Date.parse(until) - 1 : 0));

/** The campaigns of each day, in the order of their start; one that runs over midnight is on both days. */
export function byDay(entries: readonly Entry[], days: readonly Day[], zone: string | undefined): Map<Day, Entry[]> {
  const found = new Map<Day, Entry[]>(days.map((day) => [day, []]));
  for (const entry of [...entries].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    const last = dayOf(lastOf(entry), zone);
    for (let day = dayOf(entry.from, zone); day <= last; day = addDays(day, 1)) found.get(day)?.push(entry);
  }
  return found;
}

/** The campaigns of one day by the clock, those that overlap side by side. */
export function onClock(entries: readonly Entry[], day: Day, zone: string | undefined): Placed<{ entry: Entry; from: number; until: number }>[] {
  return inLanes(
    entries.map((entry) => {
      const from = dayOf(entry.from, zone) < day ? 0 : minuteOf(entry.from, zone);
      const end = dayOf(lastOf(entry), zone) > day ? END : minuteOf(lastOf(entry), zone) + 1;
      const start = Math.min(from, END - SHORTEST);
      return { entry, from: start, until: Math.max(end, start + SHORTEST) };
    }),
  );
}
