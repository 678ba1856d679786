import { DAY_MINUTES, DAYS, minuteOf, type Span, type Weekday } from '../../../components/quiet/spans';

/** The days from the one that begins the week. */
export function weekFrom(first: Weekday): Weekday[] {
  const at = DAYS.indexOf(first);
  return [...DAYS.slice(at), ...DAYS.slice(0, at)];
}

export function timeOf(minute: number): string {
  const wall = minute % DAY_MINUTES;
  return `${String(Math.floor(wall / 60)).padStart(2, '0')}:${String(wall % 60).padStart(2, '0')}`;
}

/** Which minutes of a day are quiet. 00:00 to 00:00 is the whole day. */
export function minutesOf(spans: Span[]): boolean[] {
  const quiet = new Array<boolean>(DAY_MINUTES).fill(false);
  for (const { from, until } of spans) {
    const [first, end] = [minuteOf(from), minuteOf(until)];
    if (first < end) quiet.fill(true, first, end);
    else quiet.fill(true, first).fill(true, 0, end);
  }
  return quiet;
}

/** The fewest spans that say the same; the night's two ends are one. */
export function spansOf(quiet: boolean[]): Span[] {
  const runs: [number, number][] = [];
  quiet.forEach((is, minute) => {
    if (!is) return;
    const last = runs.at(-1);
    if (last && last[1] === minute) last[1] = minute + 1;
    else runs.push([minute, minute + 1]);
  });
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && first[0] === 0 && last[1] === DAY_MINUTES) {
    runs.shift();
    last[1] = first[1];
  }
  return runs.map(([from, until]) => ({ from: timeOf(from), until: timeOf(until) }));
}

type HourState = 'quiet' | 'part' | 'open';

/** How much of an hour, 0 to 23, is quiet. */
export function hourState(spans: Span[], hour: number): HourState {
  const minutes = minutesOf(spans).slice(hour * 60, hour * 60 + 60);
  if (minutes.every(Boolean)) return 'quiet';
  return minutes.some(Boolean) ? 'part' : 'open';
}

export function setHour(spans: Span[], hour: number, quiet: boolean): Span[] {
  return spansOf(minutesOf(spans).fill(quiet, hour * 60, hour * 60 + 60));
}

/** A span that begins where it ends means nothing, but for the whole day. */
export function isSound({ from, until }: Span): boolean {
  return from !== '' && until !== '' && (from !== until || from === '00:00');
}
