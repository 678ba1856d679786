import { liftable, type Liftable } from '../../../components/campaign/badges/hold-words';
import type { Row } from './row';

/** What a person can do with a campaign from the list; `lift` names the hold that resuming lifts. */
export interface RowActions {
  pause: boolean;
  lift?: Liftable;
  close: boolean;
  remove: boolean;
  export: boolean;
}

export type Steering = 'pause' | 'resume' | 'close' | 'remove';

const runs = ({ state }: Row) => state === 'active' || state === 'sending';

export function actionsOf(row: Row, mayChange: boolean): RowActions {
  const paused = row.holds.some(({ reason, scope }) => reason === 'user' && scope === 'origin');
  return {
    pause: mayChange && runs(row) && !paused,
    lift: mayChange && runs(row) ? liftable(row.holds) : undefined,
    close: mayChange && row.state !== 'draft' && row.state !== 'closed',
    remove: mayChange && row.state === 'draft',
    export: row.state !== 'draft',
  };
}
