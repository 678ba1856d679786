import type { Schemas } from '../../../api/client';

type Reason = Schemas['HoldReason'];

/** As lists, views and the live feed tell of a hold; the live list knows no more than the reason. */
export interface HoldFacts {
  reason: Reason;
  scope?: Schemas['HoldScope'];
}

/** Reasons whose words depend on what is held. */
const BY_SCOPE = new Set<Reason>(['user', 'quality', 'template']);

/** The key of a hold's name in the texts `badges`. */
export function holdKey({ reason, scope = 'origin' }: HoldFacts): string {
  return BY_SCOPE.has(reason) ? `hold.${reason}.${scope}` : `hold.${reason}`;
}

const LIFTED_BY_PEOPLE = ['user', 'quality', 'late_launch', 'audience_grew'] as const satisfies readonly Reason[];

export type Liftable = (typeof LIFTED_BY_PEOPLE)[number];

/** The hold that a person lifts by resuming the campaign; the others end when their cause does. */
export function liftable(holds: readonly HoldFacts[]): Liftable | undefined {
  return LIFTED_BY_PEOPLE.find((reason) =>
    holds.some((hold) => hold.reason === reason && (hold.scope ?? 'origin') === 'origin'),
  );
}
