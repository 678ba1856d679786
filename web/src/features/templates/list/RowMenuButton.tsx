import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

interface RowMenuButtonProps extends ActionIconProps, Omit<ComponentProps<'button'>, 'color' | 'style' | 'name'> {
  /** The template's. */
  name: string;
}

export function RowMenuButton({ name, ...props }: RowMenuButtonProps) {
  const { t } = useTranslation('templates');
  return (
    <ActionIcon variant="subtle" color="gray" c="inherit" aria-haspopup="menu" {...props} aria-label={t('menu.open', { name })}>
      <IconDots size={20} aria-hidden />
    </ActionIcon>
  );
}
