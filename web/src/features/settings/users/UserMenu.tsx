import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKey, IconUserMinus, IconUserShield } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSession } from '../../../app/session';
import { ChangeRole } from './ChangeRole';
import { RemoveUser } from './RemoveUser';
import { ResetPassword } from './ResetPassword';
import { givable } from './roles';

type Open = 'role' | 'password' | 'remove' | null;

export function UserMenu({ user }: { user: Schemas['Member'] }) {
  const { t } = useTranslation('settings-users');
  const session = useSession();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const above = !givable(session.role).includes(user.role);
  const self = user.id === session.id;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: '#content' }}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('menu', { who: user.name || user.email })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {above && <Menu.Label>{t('above')}</Menu.Label>}
          <Menu.Item disabled={above} leftSection={<IconUserShield size={18} aria-hidden />} onClick={() => setOpen('role')}>
            {t('change.action')}
          </Menu.Item>
          {!self && (
            <Menu.Item disabled={above} leftSection={<IconKey size={18} aria-hidden />} onClick={() => setOpen('password')}>
              {t('reset.action')}
            </Menu.Item>
          )}
          {!self && (
            <Menu.Item disabled={above} color="var(--error-text)" leftSection={<IconUserMinus size={18} aria-hidden />} onClick={() => setOpen('remove')}>
              {t('remove.action')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'role' && <ChangeRole user={user} onClose={close} />}
      {open === 'password' && <ResetPassword user={user} onClose={close} />}
      {open === 'remove' && <RemoveUser user={user} onClose={close} />}
    </>
  );
}
