import { Menu } from '@mantine/core';
import { IconAdjustments, IconArchive, IconCopy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRun } from '../run/context';
import { duplicate } from './ask';
import { useAsk } from './asked';
import { MoreButton } from './MoreButton';

interface MoreMenuProps {
  limits: boolean;
  close: boolean;
}

/** What is done seldom. Comes with the first press on its button, and is open then. */
export default function MoreMenu({ limits, close }: MoreMenuProps) {
  const { campaign } = useRun();
  const { t } = useTranslation('campaign-view');
  const ask = useAsk();
  const navigate = useNavigate();
  const copy = async () => {
    const draft = await duplicate(campaign.id);
    await navigate({ to: '/campaigns/edit/$id', params: { id: draft.id } });
  };
  return (
    <Menu defaultOpened position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: '#content' }}>
      <Menu.Target>
        <MoreButton />
      </Menu.Target>
      <Menu.Dropdown>
        {limits && (
          <Menu.Item leftSection={<IconAdjustments size={16} aria-hidden />} onClick={() => ask({ what: 'limits' })}>
            {t('actions.limits')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
          {t('actions.duplicate')}
        </Menu.Item>
        {close && (
          <Menu.Item
            color="var(--error-text)"
            leftSection={<IconArchive size={16} aria-hidden />}
            onClick={() => ask({ what: 'close' })}
          >
            {t('actions.close')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
