import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageButton } from '../../app/shell/LanguageButton';
import { Hoopoe } from '../../components/Hoopoe';
import { SignInForm } from './SignInForm';
import classes from './SignInPage.module.css';

export function SignInPage() {
  const { t } = useTranslation('session');
  useDocumentTitle(`${t('signIn')} · ${t('common:name')}`);
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  return (
    <div className={classes.page}>
      <div className={classes.language}>
        <LanguageButton />
      </div>
      <main className={classes.card}>
        <div className={classes.brand}>
          <Hoopoe size={44} />
          <span>{t('common:name')}</span>
        </div>
        <Title order={1} size="h2" mb="md">
          {t('title')}
        </Title>
        <SignInForm onSignedIn={() => void navigate({ to: to ?? '/campaigns' })} />
      </main>
    </div>
  );
}
