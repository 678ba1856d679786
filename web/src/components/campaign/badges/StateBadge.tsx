import { Badge } from '@mantine/core';
import { IconArchive, IconCheck, IconClock, IconPencil, IconSend, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';

type State = Schemas['CampaignState'];

interface Look {
  color: string;
  filled?: boolean;
  icon: TablerIcon;
}

export const LOOKS: Record<State, Look> = {
  draft: { color: 'gray', icon: IconPencil },
  active: { color: 'indigo', icon: IconClock },
  sending: { color: 'palm', filled: true, icon: IconSend },
  completed: { color: 'palm', icon: IconCheck },
  closed: { color: 'gray', icon: IconArchive },
};

interface StateBadgeProps {
  state: State;
  /** Tells an active campaign that waits for its time from one whose audience is being frozen. */
  stage?: Schemas['RunStage'];
}

export function StateBadge({ state, stage }: StateBadgeProps) {
  const { t } = useTranslation('badges');
  const { color, filled, icon: Icon } = LOOKS[state];
  const word = state === 'active' && stage === 'freezing' ? 'preparing' : state;
  return (
    <Badge
      color={color}
      variant={filled ? 'filled' : 'light'}
      radius="sm"
      size="lg"
      miw="max-content"
      leftSection={<Icon size={14} stroke={2} aria-hidden />}
    >
      {t(`state.${word}`)}
    </Badge>
  );
}
