import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface MoveButtonsProps {
  place: string;
  index: number;
  count: number;
  /** What is moved, in words. */
  name: string;
  onMove: (to: number) => void;
}

/** One place up or down. */
export function MoveButtons({ place, index, count, name, onMove }: MoveButtonsProps) {
  const { t } = useTranslation('template-build');
  return (
    <>
      <ActionIcon variant="subtle" color="gray" c="inherit" data-move={`${place}.${index}.up`} aria-label={t('move.up', { name })} disabled={index === 0} onClick={() => onMove(index - 1)}>
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" c="inherit" data-move={`${place}.${index}.down`} aria-label={t('move.down', { name })} disabled={index === count - 1} onClick={() => onMove(index + 1)}>
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
    </>
  );
}
