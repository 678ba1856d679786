import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session';
import { HeaderChoice, HeaderMenu } from './HeaderMenu';
import classes from './HeaderMenu.module.css';

export function AccountMenu() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const navigate = useNavigate();
  return (
    <HeaderMenu label={t('account.open')} icon={<IconUser size={20} stroke={1.6} />}>
      <p className={classes.who}>
        <strong dir="auto">{session.name || session.email}</strong>
        <bdi>{session.workspace.name}</bdi> · {t(`role.${session.role}`)}
      </p>
      <Link to="/account" className={classes.choice}>
        <IconSettings size={18} aria-hidden />
        {t('account.page')}
      </Link>
      <HeaderChoice icon={<IconLogout size={18} className="flips" aria-hidden />} onClick={() => void navigate({ to: '/sign-out', state: { signsOut: true } })}>
        {t('account.signOut')}
      </HeaderChoice>
    </HeaderMenu>
  );
}
