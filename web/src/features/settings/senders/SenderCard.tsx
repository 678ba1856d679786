import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { LimitUse } from './LimitUse';
import classes from './SenderCard.module.css';
import { SimulatedBadge, StandingBadge } from './StandingBadge';

/** One sender on the list: how it stands, the worst thing to know, how much of its limit is used. */
export function SenderCard({ sender }: { sender: Schemas['SenderView'] }) {
  const { t } = useTranslation('settings-senders');
  const fmt = useFmt();
  const worst = sender.issues[0];
  return (
    <li className={classes.card}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <div className={classes.who}>
          <Link to="/settings/senders/$id" params={{ id: sender.id }} className={classes.name}>
            <bdi>{sender.name}</bdi>
          </Link>
          {sender.displayPhone && (
            <div className="ltr num">
              <bdi className="ltr">+{sender.displayPhone.replace(/^\+/, '')}</bdi>
            </div>
          )}
        </div>
        <Group gap={6}>
          {sender.simulated && <SimulatedBadge />}
          <StandingBadge level={sender.standing} />
        </Group>
      </Group>
      {worst && (
        <Text size="sm" mt="sm">
          {t(`issue.${worst.code}.title`)}
        </Text>
      )}
      <dl className={classes.facts}>
        <div>
          <dt>{t('quality.name')}</dt>
          <dd>{t(`quality.${sender.quality}`)}</dd>
        </div>
        <div>
          <dt>{t('throughput')}</dt>
          <dd>{t('perSecond', { count: sender.throughputPerSecond, n: fmt.number(sender.throughputPerSecond) })}</dd>
        </div>
      </dl>
      <LimitUse reached={sender.reachedToday} limit={sender.messagingLimit} />
    </li>
  );
}
