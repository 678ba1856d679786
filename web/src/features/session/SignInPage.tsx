import { Alert, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
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
  const { to, why } = useSearch({ from: '/sign-in' });
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
        {why && (
          <Alert role="status" color="indigo" mb="md" icon={<IconInfoCircle aria-hidden />}>
            {t(`ended.${why}`, { defaultValue: t('ended.expired') })}
          </Alert>
        )}
        <SignInForm onSignedIn={() => void navigate({ to: to ?? '/campaigns' })} />
      </main>
    </div>
  );
}
