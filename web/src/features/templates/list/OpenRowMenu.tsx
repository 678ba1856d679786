import { Menu } from '@mantine/core';
import { IconCopy, IconExternalLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { isDeletable, isEditable } from '../shared/template';
import type { RowMenuProps } from './list-props';
import { RowMenuButton } from './RowMenuButton';

const SIZE = 18;

/** The menu itself; it comes with the first press on its button, and is open then. */
export default function OpenRowMenu({ template, onSteer }: RowMenuProps) {
  const { t } = useTranslation('templates');
  const mayChange = useMay('marketer');
  const button = useRef<HTMLButtonElement>(null);
  const { id, name, variants } = template;
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
        <RowMenuButton ref={button} name={name} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('menu.label', { name })}>
        <Menu.Item
          leftSection={<IconExternalLink size={SIZE} className="flips" aria-hidden />}
          component={Link}
          to="/templates/view/$id"
          params={{ id } as never}
        >
          {t('menu.view')}
        </Menu.Item>
        {mayChange && variants.some(isEditable) && (
          <Menu.Item leftSection={<IconPencil size={SIZE} aria-hidden />} onClick={() => onSteer('edit', template)}>
            {t('menu.edit')}
          </Menu.Item>
        )}
        {mayChange && (
          <Menu.Item leftSection={<IconCopy size={SIZE} aria-hidden />} onClick={() => onSteer('copy', template)}>
            {t('menu.copy')}
          </Menu.Item>
        )}
        {mayChange && variants.some(isDeletable) && (
          <>
            <Menu.Divider />
            <Menu.Item c="var(--error-text)" leftSection={<IconTrash size={SIZE} aria-hidden />} onClick={() => onSteer('remove', template)}>
              {t('menu.remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
