import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { StateBadge } from '../../../../components/campaign/badges/StateBadge';
import type { Campaign } from '../run/run';
import classes from './Linked.module.css';

/** Campaigns that try the failed messages of this one again, and the one that this does it for. */
export function Linked({ campaign: { retryOf, retries } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign-view');
  if (!retryOf && retries.length === 0) return null;
  return (
    <div className={classes.linked}>
      {retryOf && (
        <Text size="sm">
          {t('linked.retryOf')} <CampaignLink to={retryOf} />
        </Text>
      )}
      {retries.length > 0 && (
        <div className={classes.retries}>
          <Text size="sm">{t('linked.retries')}</Text>
          <ul className={classes.list}>
            {retries.map((retry) => (
              <li key={retry.id}>
                <CampaignLink to={retry} /> <StateBadge state={retry.state} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function CampaignLink({ to }: { to: Schemas['CampaignDetailsLinked'] }) {
  const { t } = useTranslation('campaign-view');
  return (
    <Anchor
      underline="always"
      renderRoot={(props) => <Link {...props} to="/campaigns/view/$id" params={{ id: to.id }} />}
    >
      <bdi>{to.name || t('title')}</bdi>
    </Anchor>
  );
}
