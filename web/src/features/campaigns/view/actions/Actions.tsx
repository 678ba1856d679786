import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconAdjustments, IconArchive, IconCopy, IconDots, IconDownload, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../app/session';
import { useRun } from '../run/context';
import { allowed } from '../run/run';
import { useAsk } from './asked';
import { duplicate } from './ask';

/** What can be done with the campaign now; the rest is in the menu. */
export function Actions() {
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
      {may && <MoreMenu limits={can.limits} close={can.close} />}
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

function MoreMenu({ limits, close }: { limits: boolean; close: boolean }) {
  const { campaign } = useRun();
  const { t } = useTranslation('campaign-view');
  const ask = useAsk();
  const navigate = useNavigate();
  const copy = async () => {
    const draft = await duplicate(campaign.id);
    await navigate({ to: '/campaigns/edit/$id', params: { id: draft.id } });
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('actions.more', { name: campaign.settings.name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {limits && (
          <Menu.Item leftSection={<IconAdjustments size={16} aria-hidden />} onClick={() => ask({ what: 'limits' })}>
            {t('actions.limits')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
          {t('actions.duplicate')}
        </Menu.Item>
        {close && (
          <Menu.Item
            color="var(--error-text)"
            leftSection={<IconArchive size={16} aria-hidden />}
            onClick={() => ask({ what: 'close' })}
          >
            {t('actions.close')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
