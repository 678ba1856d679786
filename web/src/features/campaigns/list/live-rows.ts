import type { Schemas } from '../../../api/client';
import type { Row } from './row';

type LiveRow = Schemas['LiveListLiveRow'];

/** A row with the figures that the live feed tells of it. */
export function withLive(row: Row, live: LiveRow): Row {
  const step = (name: string) => live.funnel.find((each) => each.name === name)?.n;
  const open = (live.states.waiting ?? 0) + (live.states.in_doubt ?? 0);
  return {
    ...row,
    state: live.state,
    // The feed knows the reasons only: what is known of those that stay is kept.
    holds: row.holds.filter(({ reason }) => live.holds.includes(reason)),
    audience: live.targeted,
    sent: step('sent'),
    delivered: step('delivered'),
    read: step('read'),
    failed: live.states.failed ?? 0,
    skipped: live.states.skipped ?? 0,
    progress: live.targeted === 0 ? 0 : (live.targeted - open) / live.targeted,
  };
}

/** Whether it tells of something that only the list itself can show: another state, a new hold. */
export function needsReload(row: Row, live: LiveRow): boolean {
  return row.state !== live.state || live.holds.some((reason) => !row.holds.some((hold) => hold.reason === reason));
}
