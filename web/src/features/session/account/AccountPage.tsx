import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session';
import { Page } from '../../../components/Page';
import { PasswordPanel } from './PasswordPanel';
import { ProfilePanel } from './ProfilePanel';
import { SessionsPanel } from './SessionsPanel';

/** A person's own things: who they are, how they sign in, where they are signed in. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const session = useSession();
  return (
    <Page title={t('title')} lead={t('lead', { role: t(`shell:role.${session.role}`), workspace: session.workspace.name })}>
      <ProfilePanel />
      <PasswordPanel />
      <SessionsPanel />
    </Page>
  );
}
