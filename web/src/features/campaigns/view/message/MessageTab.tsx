import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { PersonName } from '../people/PersonName';
import { LaunchFacts } from './LaunchFacts';
import classes from './MessageTab.module.css';
import { SentMessage } from './SentMessage';

/** How many people can be looked at one after another. */
const PEOPLE = 20;

/** The message as people got it, and what was confirmed when it was launched. */
export function MessageTab() {
  const { t } = useTranslation('campaign-view');
  return (
    <div className={classes.both}>
      <Panel title={t('message.title')}>
        <Seen />
      </Panel>
      <Panel title={t('facts.title')}>
        <LaunchFacts />
      </Panel>
    </div>
  );
}

function Seen() {
  const { t, i18n } = useTranslation('campaign-view');
  const { id } = useParams({ from: '/shell/campaigns/view/$id/message' });
  const [at, setAt] = useState(0);
  const query = { limit: PEOPLE, state: ['delivered', 'read', 'sent', 'accepted'] as const, lang: i18n.language };
  const people = $api.useQuery('get', '/api/v1/campaigns/{id}/messages', {
    params: { path: { id }, query: { ...query, state: [...query.state] } },
  });
  const items = people.data?.items ?? [];
  const message = items[at % Math.max(1, items.length)];
  const story = $api.useQuery(
    'get',
    '/api/v1/campaigns/{id}/messages/{address}',
    { params: { path: { id, address: message?.address ?? '' }, query: { lang: i18n.language } } },
    { enabled: message !== undefined },
  );
  if (people.error) {
    return <ErrorBox title={t('people.failed')} problem={people.error} onRetry={() => void people.refetch()} />;
  }
  if (people.isPending) return <Skeleton h={320} />;
  if (!message) {
    return (
      <>
        <Text c="dimmed" mb="md">
          {t('message.nobodyYet')}
        </Text>
        <SentMessage values={undefined} />
      </>
    );
  }
  return (
    <>
      <Group justify="space-between" mb="md">
        <Text>
          {t('message.asGotBy')} <PersonName person={message.contact} />
        </Text>
        {items.length > 1 && (
          <Button size="xs" variant="default" onClick={() => setAt(at + 1)}>
            {t('message.another')}
          </Button>
        )}
      </Group>
      {story.isPending ? (
        <Skeleton h={320} />
      ) : (
        <SentMessage values={story.data?.attempts.at(-1)?.values} at={message.acceptedAt} />
      )}
    </>
  );
}
