import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../fmt';
import { useMay } from '../../session';
import classes from '../Banner.module.css';
import { useMarketing } from './marketing';

const MarketingDialog = lazy(() => import('./MarketingDialog').then((file) => ({ default: file.MarketingDialog })));

/** On every page while all marketing is stopped: since when, by whom and why. */
export function MarketingBanner() {
  const { t } = useTranslation('marketing');
  const fmt = useFmt();
  const marketing = useMarketing();
  const mayResume = useMay('admin');
  const [asked, setAsked] = useState(false);
  if (!marketing?.stopped) return null;
  const { since, by, why } = marketing;
  return (
    <section className={classes.loud} aria-label={t('stopped')}>
      <IconHandStop size={22} aria-hidden />
      <div className={classes.words}>
        <strong>{t('stopped')}</strong>{' '}
        {since && t(by ? 'sinceBy' : 'since', { time: fmt.near(since), by: by && `\u2068${by}\u2069` })}{' '}
        {why && <q dir="auto">{why}</q>}
      </div>
      {mayResume && (
        <Button variant="default" size="sm" onClick={() => setAsked(true)}>
          {t('resume')}
        </Button>
      )}
      <Suspense fallback={null}>{asked && <MarketingDialog stop={false} onClose={() => setAsked(false)} />}</Suspense>
    </section>
  );
}
