import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';

const LOOKS = {
  good: { color: 'palm', icon: IconCheck },
  attention: { color: 'orange', icon: IconAlertTriangle },
  blocked: { color: 'red', icon: IconHandStop },
} as const;

/** How a sender stands, in a word. */
export function StandingBadge({ level }: { level: Schemas['SenderStandingLevel'] }) {
  const { t } = useTranslation('settings-senders');
  const { color, icon: Icon } = LOOKS[level];
  return (
    <Badge color={color} variant="light" miw="max-content" leftSection={<Icon size={14} aria-hidden />}>
      {t(`standing.${level}`)}
    </Badge>
  );
}

/** Says that nobody is reached: it is the simulator's number. */
export function SimulatedBadge() {
  const { t } = useTranslation('settings-senders');
  return (
    <Badge color="indigo" variant="light" miw="max-content" leftSection={<IconInfoCircle size={14} aria-hidden />}>
      {t('simulated')}
    </Badge>
  );
}
