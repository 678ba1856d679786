import type { Day } from '../../app/days';
import { DAY_MINUTES, minuteOf, periodsFor, spansOn, type QuietHours } from '../../components/quiet/spans';

/** Minutes of one day: from the first that is quiet until the first that is not any more. */
interface Stretch {
  from: number;
  until: number;
}

/** The named periods for marketing on a day; of several the last one counts. */
export const periodsOn = (day: Day, hours: QuietHours) => periodsFor(hours, 'marketing', day);

/** When marketing is quiet on a day. */
export function quietOn(day: Day, hours: QuietHours): Stretch[] {
  return spansOn(hours, 'marketing', day).flatMap(({ from, until }) => {
    const [first, end] = [minuteOf(from), minuteOf(until)];
    if (first < end) return [{ from: first, until: end }];
    // Over midnight: both ends of the same day.
    return [{ from: 0, until: end }, { from: first, until: DAY_MINUTES }].filter((stretch) => stretch.from < stretch.until);
  });
}
