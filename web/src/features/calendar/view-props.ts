import type { Day } from '../../app/days';
import type { QuietHours } from '../../components/quiet/spans';
import type { Entry } from './entries';

/** What every view of the calendar shows. */
export interface ViewProps {
  days: readonly Day[];
  /** The chosen day. */
  day: Day;
  today: Day;
  entries: ReadonlyMap<Day, Entry[]>;
  /** Absent until they are known. */
  quiet?: QuietHours;
  onDay: (day: Day) => void;
}
