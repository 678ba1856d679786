import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck, IconChecks, IconClock, IconEye, IconHelp, IconHourglass, IconRepeat, IconSend, IconShieldPause, IconUserOff, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MessageState } from '../run/run';
import type { Message } from './usePeople';

const LOOKS: Record<MessageState, { color: string; icon: TablerIcon }> = {
  waiting: { color: 'indigo', icon: IconClock },
  in_doubt: { color: 'orange', icon: IconHelp },
  unresolved: { color: 'orange', icon: IconHelp },
  accepted: { color: 'gray', icon: IconSend },
  sent: { color: 'gray', icon: IconCheck },
  delivered: { color: 'palm', icon: IconChecks },
  read: { color: 'palm', icon: IconEye },
  failed: { color: 'red', icon: IconAlertTriangle },
  expired: { color: 'red', icon: IconHourglass },
  skipped: { color: 'gray', icon: IconUserOff },
  cancelled: { color: 'gray', icon: IconBan },
};

/** Where one message stands: colour, icon and word. */
export function MessageBadge({ message }: { message: Pick<Message, 'state' | 'held' | 'attempt'> }) {
  const { t } = useTranslation('campaign-view');
  const { color, icon: Icon, word } = lookOf(message);
  return (
    <Badge color={color} variant="light" radius="sm" miw="max-content" leftSection={<Icon size={13} stroke={2} aria-hidden />}>
      {t(`people.is.${word}`)}
    </Badge>
  );
}

function lookOf({ state, held, attempt }: Pick<Message, 'state' | 'held' | 'attempt'>) {
  if (state === 'waiting' && attempt > 1) return { ...LOOKS.waiting, icon: IconRepeat, word: 'retrying' };
  if (state === 'accepted' && held) return { color: 'orange', icon: IconShieldPause, word: 'held' };
  return { ...LOOKS[state], word: state };
}
