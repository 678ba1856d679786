import type { Schemas } from '../../../../api/client';

export type Cause = Schemas['ResultsCause'];

/** failed: it left and came to nothing. left out: it never left. open: it may still become something. */
export type Kind = 'failed' | 'leftOut' | 'open';

const KIND: Partial<Record<Cause['state'], Kind>> = {
  failed: 'failed',
  expired: 'failed',
  unresolved: 'failed',
  skipped: 'leftOut',
  cancelled: 'leftOut',
};

/** The reasons in three groups, the most frequent first; groups without any are left out. */
export function causesBy(causes: readonly Cause[]): { kind: Kind; causes: Cause[] }[] {
  const sorted = [...causes].filter((cause) => cause.n > 0).sort((one, other) => other.n - one.n);
  return (['failed', 'leftOut', 'open'] as const)
    .map((kind) => ({ kind, causes: sorted.filter((cause) => (KIND[cause.state] ?? 'open') === kind) }))
    .filter((group) => group.causes.length > 0);
}
