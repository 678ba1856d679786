import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useSession } from '../session';
import { HeaderChoice, HeaderMenu } from './HeaderMenu';
import classes from './HeaderMenu.module.css';

export function AccountMenu() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = $api.useMutation('delete', '/api/v1/session', {
    onSettled: async () => {
      client.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <HeaderMenu label={t('account.open')} icon={<IconUser size={20} stroke={1.6} />}>
      <p className={classes.who}>
        <strong dir="auto">{session.name || session.email}</strong>
        <bdi>{session.workspaceName}</bdi> · {t(`role.${session.role}`)}
      </p>
      <Link to="/account" className={classes.choice}>
        <IconSettings size={18} aria-hidden />
        {t('account.page')}
      </Link>
      <HeaderChoice icon={<IconLogout size={18} className="flips" aria-hidden />} onClick={() => signOut.mutate({})}>
        {t('account.signOut')}
      </HeaderChoice>
    </HeaderMenu>
  );
}
