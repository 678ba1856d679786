import { Button } from '@mantine/core';
import { IconDownload, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { useMay } from '../../../../app/session';
import { useRun } from '../run/context';
import { allowed } from '../run/run';
import { useAsk } from './asked';
import { MoreButton } from './MoreButton';
import type { MoreMenuProps } from './MoreMenu';

const loadMenu = () => import('./MoreMenu');
const MoreMenu = later(loadMenu);

/** What can be done with the campaign now; the rest is in the menu. */
export function Actions(duplicate: Pick<MoreMenuProps, 'busy' | 'onDuplicate'>) {
  const { campaign, results } = useRun();
  const { t } = useTranslation('campaign-view');
  const may = useMay('marketer');
  const ask = useAsk();
  const can = allowed(campaign, results);
  return (
    <>
      <ExportButton id={campaign.id} />
      {may && can.pause && (
        <Button variant="default" leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={() => ask({ what: 'hold' })}>
          {t('actions.hold')}
        </Button>
      )}
      {may && can.resume && (
        <Button
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => ask({ what: 'resume', lifted: 'user' })}
        >
          {t('actions.resume')}
        </Button>
      )}
      {may && <More limits={can.limits} close={can.close} {...duplicate} />}
    </>
  );
}

function ExportButton({ id }: { id: string }) {
  const { t, i18n } = useTranslation('campaign-view');
  return (
    <Button
      component="a"
      href={`/api/v1/campaigns/${id}/export?lang=${i18n.language}`}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t('actions.export')}
    </Button>
  );
}

/** The menu's code comes when it is wanted. */
function More(shown: MoreMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = <MoreButton onClick={() => setWanted(true)} onPointerEnter={() => void loadMenu()} />;
  return wanted ? (
    <Suspense fallback={button}>
      <MoreMenu {...shown} />
    </Suspense>
  ) : (
    button
  );
}
