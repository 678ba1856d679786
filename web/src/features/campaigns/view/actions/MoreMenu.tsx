import { Menu } from '@mantine/core';
import { IconAdjustments, IconArchive, IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from './asked';
import { MoreButton } from './MoreButton';

export interface MoreMenuProps {
  limits: boolean;
  close: boolean;
  /** A duplicate is being made. */
  busy: boolean;
  onDuplicate: () => void;
}

/** What is done seldom. Comes with the first press on its button, and is open then. */
export default function MoreMenu({ limits, close, busy, onDuplicate }: MoreMenuProps) {
  const { t } = useTranslation('campaign-view');
  const ask = useAsk();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu
      defaultOpened
      position="bottom-end"
      withInitialFocusPlaceholder={false}
      portalProps={{ target: '#content' }}
      onClose={() => button.current?.focus({ preventScroll: true })}
    >
      <Menu.Target>
        <MoreButton ref={button} loading={busy} />
      </Menu.Target>
      <Menu.Dropdown>
        {limits && (
          <Menu.Item leftSection={<IconAdjustments size={16} aria-hidden />} onClick={() => ask({ what: 'limits' })}>
            {t('actions.limits')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={onDuplicate}>
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
