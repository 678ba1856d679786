import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { useMay } from '../../../app/session';
import { Panel } from '../../../components/Panel';
import { Facts } from '../parts/Facts';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { ArchiveSender } from './ArchiveSender';
import { EditSender } from './EditSender';
import { IssueList } from './IssueList';
import { LimitUse } from './LimitUse';
import { senderQuery } from './sender';
import { SimulatedBadge, StandingBadge } from './StandingBadge';
import { TestSaved } from './TestSaved';
import { WebhookPanel } from './WebhookPanel';

export function SenderPage() {
  const { t } = useTranslation('settings-senders');
  const fmt = useFmt();
  const may = useMay('admin');
  const { id } = useParams({ from: '/shell/settings/senders/$id' });
  const query = useQuery({ ...senderQuery(id), refetchInterval: 30_000 });
  const up = { to: '/settings/senders', text: t('title') };
  const sender = query.data?.value;
  if (!sender) {
    return (
      <SettingsSub title={t('one')} up={up}>
        <Loaded query={query}>{() => null}</Loaded>
      </SettingsSub>
    );
  }
  const live = may && !sender.archivedAt;
  return (
    <SettingsSub
      title={sender.name}
      up={up}
      lead={
        <Group gap="xs">
          {sender.displayPhone && <bdi className="ltr num">+{sender.displayPhone.replace(/^\+/, '')}</bdi>}
          <StandingBadge level={sender.standing} />
          {sender.simulated && <SimulatedBadge />}
        </Group>
      }
      actions={live && <ArchiveSender sender={sender} />}
    >
      {sender.issues.length > 0 && <IssueList issues={sender.issues} />}
      <Panel title={t('howItStands')}>
        <Stack>
          <LimitUse reached={sender.reachedToday} limit={sender.messagingLimit} />
          <Facts
            items={[
              [t('quality.name'), t(`quality.${sender.quality}`)],
              [t('throughput'), t('perSecond', { count: sender.throughputPerSecond, n: fmt.number(sender.throughputPerSecond) })],
              [t('verifiedName'), sender.verifiedName && <bdi>{sender.verifiedName}</bdi>],
              [t('status'), sender.status && t(`statuses.${sender.status}`, { defaultValue: sender.status })],
              [t('route.name'), t(`route.${sender.marketingRoute}`)],
              [t('checkedAt'), sender.checkedAt && fmt.moment(sender.checkedAt)],
            ]}
          />
          {sender.coexistence && <Text size="sm">{t('coexistenceIs')}</Text>}
        </Stack>
      </Panel>
      {live && <TestSaved id={sender.id} />}
      <WebhookPanel sender={sender} may={live} />
      <Panel title={t('connection')}>
        <Facts
          items={[
            [t('field.phone_number_id'), <code dir="ltr">{sender.phoneNumberId}</code>],
            [t('field.waba_id'), <code dir="ltr">{sender.wabaId}</code>],
            [t('field.portfolio_id'), <code dir="ltr">{sender.portfolio.metaId}</code>],
            [t('field.app_id'), <code dir="ltr">{sender.app.metaId}</code>],
            [t('field.graph_url'), <code dir="ltr">{`${sender.graphUrl}/${sender.graphVersion}`}</code>],
          ]}
        />
      </Panel>
      {live && <EditSender read={query.data!} />}
    </SettingsSub>
  );
}
