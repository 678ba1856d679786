import { GuardedStart } from './GuardedStart';
import { Limits } from './Limits';
import { Start } from './Start';

/** When it goes out, how fast, and when not. */
export function ScheduleStep() {
  return (
    <>
      <Start />
      <GuardedStart />
      <Limits />
    </>
  );
}
