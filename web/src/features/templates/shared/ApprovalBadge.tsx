import { Badge } from '@mantine/core';
import {
  IconArchive,
  IconBan,
  IconCheck,
  IconClock,
  IconHelp,
  IconLock,
  IconPlayerPause,
  IconScale,
  IconTrash,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Approval } from './template';

const LOOKS: Record<Approval, { color: string; icon: TablerIcon }> = {
  approved: { color: 'palm', icon: IconCheck },
  pending: { color: 'indigo', icon: IconClock },
  in_appeal: { color: 'indigo', icon: IconScale },
  rejected: { color: 'red', icon: IconX },
  paused: { color: 'orange', icon: IconPlayerPause },
  disabled: { color: 'red', icon: IconBan },
  limit_exceeded: { color: 'red', icon: IconBan },
  locked: { color: 'red', icon: IconLock },
  archived: { color: 'gray', icon: IconArchive },
  pending_deletion: { color: 'gray', icon: IconTrash },
  deleted: { color: 'gray', icon: IconTrash },
  unknown: { color: 'gray', icon: IconHelp },
};

/** What Meta says of one language: colour, icon and word. */
export function ApprovalBadge({ approval }: { approval: Approval }) {
  const { t } = useTranslation('templates');
  const { color, icon: Icon } = LOOKS[approval];
  return (
    <Badge color={color} variant="light" radius="sm" size="lg" miw="max-content" leftSection={<Icon size={14} stroke={2} aria-hidden />}>
      {t(`approval.${approval}`)}
    </Badge>
  );
}
