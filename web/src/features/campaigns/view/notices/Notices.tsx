import { useRun } from '../run/context';
import { HoldNotice } from './HoldNotice';

/** What needs a look before the figures do. */
export function Notices() {
  const { results } = useRun();
  return results?.holds.map((hold) => <HoldNotice key={`${hold.scope}.${hold.scopeId}.${hold.reason}`} hold={hold} />);
}
