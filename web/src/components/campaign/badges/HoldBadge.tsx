import { Badge } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { holdKey, type HoldFacts } from './hold-words';

interface HoldBadgeProps extends HoldFacts {
  /** When it ends by itself. */
  until?: string;
}

/** Why nothing leaves, in two or three words. */
export function HoldBadge({ until, ...hold }: HoldBadgeProps) {
  const { t } = useTranslation('badges');
  const fmt = useFmt();
  const name = t(holdKey(hold), { defaultValue: t('hold.other') });
  return (
    <Badge
      color="orange"
      variant="light"
      radius="sm"
      size="lg"
      miw="max-content"
      leftSection={<IconPlayerPause size={14} stroke={2} aria-hidden />}
    >
      {until ? t('until', { name, time: fmt.soon(until) }) : name}
    </Badge>
  );
}
