import { Button } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/Empty';
import { useProblemWords } from '../../components/problem-words';
import classes from './Broken.module.css';

/** A page that could not be shown at all. Little is needed to say so: it comes with every page. */
export function Broken({ title, error }: { title?: string; error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  const words = useProblemWords(error);
  return (
    <main className={classes.broken}>
      <h1>{title ?? t('broken.title')}</h1>
      <div role="alert" className={classes.problem}>
        <p>{words.text}</p>
        {words.reference && (
          <p>
            {t('reference')} <code className="ltr">{words.reference}</code>
          </p>
        )}
      </div>
      <Button variant="default" onClick={() => void router.invalidate()}>
        {t('tryAgain')}
      </Button>
    </main>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div>
      <h1 className={classes.notFound}>{t('notFound.title')}</h1>
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
