import { ActionIcon } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session';
import { useMarketing } from './marketing';

const MarketingDialog = lazy(() => import('./MarketingDialog').then((file) => ({ default: file.MarketingDialog })));

/** Stops all marketing at once, from any page. While it is stopped, the banner lets it go on. */
export function MarketingSwitch() {
  const { t } = useTranslation('marketing');
  const mayStop = useMay('admin');
  const marketing = useMarketing();
  const [asked, setAsked] = useState(false);
  if (!mayStop || !marketing || (marketing.stopped && !asked)) return null;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        aria-label={t('stop')}
        title={t('stop')}
        onClick={() => setAsked(true)}
      >
        <IconHandStop size={20} stroke={1.6} />
      </ActionIcon>
      <Suspense fallback={null}>{asked && <MarketingDialog stop onClose={() => setAsked(false)} />}</Suspense>
    </>
  );
}
