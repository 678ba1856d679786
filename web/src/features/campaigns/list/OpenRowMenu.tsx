import { Menu } from '@mantine/core';
import { IconArchive, IconCopy, IconDownload, IconExternalLink, IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { campaignPath } from '../../../components/campaign/campaign-path';
import type { RowMenuProps } from './list-props';
import { actionsOf } from './row-actions';
import { RowMenuButton } from './RowMenuButton';

const SIZE = 18;

/** The menu itself; it comes with the first press on its button, and is open then. */
export default function OpenRowMenu({ row, onSteer, onDuplicate }: RowMenuProps) {
  const { t, i18n } = useTranslation('campaigns');
  const mayChange = useMay('marketer');
  const can = actionsOf(row, mayChange);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu
      defaultOpened
      position="bottom-end"
      width={220}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: '#content' }}
      onClose={() => button.current?.focus({ preventScroll: true })}
    >
      <Menu.Target>
        <RowMenuButton ref={button} name={row.name} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('menu.label', { name: row.name })}>
        <Menu.Item leftSection={<IconExternalLink size={SIZE} className="flips" aria-hidden />} component={Link} to={campaignPath(row)}>
          {t(row.state === 'draft' && mayChange ? 'menu.edit' : 'menu.view')}
        </Menu.Item>
        {mayChange && (
          <Menu.Item leftSection={<IconCopy size={SIZE} aria-hidden />} onClick={() => onDuplicate(row)}>
            {t('menu.duplicate')}
          </Menu.Item>
        )}
        {can.pause && (
          <Menu.Item leftSection={<IconPlayerPause size={SIZE} aria-hidden />} onClick={() => onSteer('pause', row)}>
            {t('menu.pause')}
          </Menu.Item>
        )}
        {can.lift && (
          <Menu.Item leftSection={<IconPlayerPlay size={SIZE} className="flips" aria-hidden />} onClick={() => onSteer('resume', row)}>
            {t('menu.resume')}
          </Menu.Item>
        )}
        {can.export && (
          <Menu.Item
            leftSection={<IconDownload size={SIZE} aria-hidden />}
            component="a"
            href={`/api/v1/campaigns/${row.id}/export?lang=${i18n.language}`}
            download
          >
            {t('menu.export')}
          </Menu.Item>
        )}
        {(can.close || can.remove) && <Menu.Divider />}
        {can.close && (
          <Menu.Item c="var(--error-text)" leftSection={<IconArchive size={SIZE} aria-hidden />} onClick={() => onSteer('close', row)}>
            {t('menu.close')}
          </Menu.Item>
        )}
        {can.remove && (
          <Menu.Item c="var(--error-text)" leftSection={<IconTrash size={SIZE} aria-hidden />} onClick={() => onSteer('remove', row)}>
            {t('menu.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
