import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Empty } from '../../../../components/Empty';
import { Panel } from '../../../../components/Panel';
import type { Campaign } from '../run/run';

/** A campaign that waits for its time has no figures yet. */
export function BeforeTheStart({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  return (
    <Panel>
      <Empty
        action={
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/campaigns/view/$id/message" params={{ id: campaign.id }} />}
          >
            {t('before.message')}
          </Button>
        }
      >
        {t('before.text', { time: campaign.launch && fmt.momentInZone(campaign.launch.startsAt) })}
      </Empty>
    </Panel>
  );
}
