/** A day of the calendar without time or zone: `2026-11-22`. */
export type Day = string;

const DAY_MS = 86_400_000;

const parts = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string | undefined) {
  const key = zone ?? '';
  let found = parts.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat('en-u-ca-gregory-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    parts.set(key, found);
  }
  return found;
}

/** What clocks in the zone show at a moment, as if it were UTC. */
function shown(at: Date, zone: string | undefined): number {
  const part = Object.fromEntries(clock(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
}

export function dayOf(at: Date | string, zone: string | undefined): Day {
  return new Date(shown(new Date(at), zone)).toISOString().slice(0, 10);
}

/** Minutes since midnight that clocks in the zone show. */
export function minuteOf(at: Date | string, zone: string | undefined): number {
  return Math.floor((shown(new Date(at), zone) % DAY_MS) / 60_000);
}

/** What clocks in the zone show at a moment: `2026-12-01T10:30`. */
export const localOf = (at: Date | string, zone: string | undefined): string =>
  new Date(shown(new Date(at), zone)).toISOString().slice(0, 16);

/** The moment at which clocks in the zone show `local`; where they skip it, the moment an hour on. Nothing for what is no time. */
export function instantOf(local: string, zone: string | undefined): string | undefined {
  const wanted = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  let guess = wanted;
  // Twice: the first step may cross a change of the clocks.
  for (let step = 0; step < 2; step++) guess = wanted - (shown(new Date(guess), zone) - guess);
  return new Date(guess).toISOString();
}

/** The moment at which the day begins in the zone. */
export const startOf = (day: Day, zone: string | undefined): Date => new Date(instantOf(`${day}T00:00`, zone)!);

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later; the last of the month where there is none. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

/** Weeks begin on Sunday. */
export const weekOf = (day: Day): Day => addDays(day, -weekdayOf(day));

export const daysFrom = (first: Day, count: number): Day[] => Array.from({ length: count }, (_, n) => addDays(first, n));
