import { Group } from '@mantine/core';
import type { Schemas } from '../../../api/client';
import { HoldBadge } from './HoldBadge';
import type { HoldFacts } from './hold-words';
import { StateBadge } from './StateBadge';

interface StatusBadgeProps {
  state: Schemas['CampaignState'];
  stage?: Schemas['RunStage'];
  /** What keeps it from sending now; each is shown once. */
  holds?: readonly (HoldFacts & { until?: string })[];
}

/** Where a campaign stands and, beside it, what holds it: colour, icon and word. Texts: area `badges`. */
export function StatusBadge({ state, stage, holds = [] }: StatusBadgeProps) {
  return (
    <Group gap={6} wrap="wrap" component="span">
      <StateBadge state={state} stage={stage} />
      {holds.map((hold) => (
        <HoldBadge key={`${hold.scope}.${hold.reason}`} {...hold} />
      ))}
    </Group>
  );
}
