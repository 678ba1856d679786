import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../run/context';

export function MoreButton(props: ActionIconProps & ComponentProps<'button'>) {
  const { campaign } = useRun();
  const { t } = useTranslation('campaign-view');
  return (
    <ActionIcon variant="default" aria-haspopup="menu" {...props} aria-label={t('actions.more', { name: campaign.settings.name })}>
      <IconDots size={18} aria-hidden />
    </ActionIcon>
  );
}
