import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';

const LOOKS = {
  green: { color: 'palm', icon: IconThumbUp },
  yellow: { color: 'orange', icon: IconAlertTriangle },
  red: { color: 'red', icon: IconThumbDown },
};

/** How people take it, in Meta's eyes; nothing where Meta does not know yet. */
export function QualityBadge({ quality }: { quality: Schemas['TemplateQuality'] }) {
  const { t } = useTranslation('templates');
  if (quality === 'unknown') return null;
  const { color, icon: Icon } = LOOKS[quality];
  return (
    <Badge color={color} variant="light" radius="sm" size="lg" miw="max-content" leftSection={<Icon size={14} stroke={2} aria-hidden />}>
      {t(`quality.${quality}`)}
    </Badge>
  );
}
