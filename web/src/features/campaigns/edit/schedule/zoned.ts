/** What clocks in `zone` show at a moment: `2026-12-01T10:30`. */
export function localOf(instant: string | Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** The moment at which clocks in `zone` show `local`; where they skip it, the moment an hour on. Nothing when that is no time. */
export function instantOf(local: string, zone: string): string | undefined {
  const wanted = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  let guess = wanted;
  // Twice: the first step may cross a change of the clocks.
  for (let step = 0; step < 2; step++) guess = wanted - (Date.parse(`${localOf(new Date(guess), zone)}:00Z`) - guess);
  return new Date(guess).toISOString();
}
