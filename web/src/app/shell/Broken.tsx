import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/Empty';
import { ErrorBox } from '../../components/ErrorBox';

/** A page that could not be shown at all. */
export function Broken({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useTranslation();
  return (
    <main style={{ maxWidth: 640, margin: '10vh auto', padding: 16 }}>
      <h1 style={{ fontSize: '1.5rem' }}>{t('broken.title')}</h1>
      <ErrorBox title={t('broken.what')} problem={error} onRetry={reset ?? (() => location.reload())} />
    </main>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div>
      <h1 style={{ fontSize: '1.5rem', textAlign: 'center', marginTop: '8vh' }}>{t('notFound.title')}</h1>
      <Empty
        action={
          <Button variant="default" component={Link} to="/campaigns">
            {t('notFound.home')}
          </Button>
        }
      >
        {t('notFound.text')}
      </Empty>
    </div>
  );
}
