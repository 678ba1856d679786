import { SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { PersonName } from '../people/PersonName';
import { useRun } from '../run/context';
import { LaunchFacts } from './LaunchFacts';
import classes from './MessageTab.module.css';
import { SentMessage } from './SentMessage';

/** The message as people got it, and what was confirmed when it was launched. */
export function MessageTab() {
  const { t } = useTranslation('campaign-view');
  return (
    <div className={classes.both}>
      <Panel title={t('message.title')}>
        <InEachLanguage />
      </Panel>
      <Panel title={t('facts.title')}>
        <LaunchFacts />
      </Panel>
    </div>
  );
}

function InEachLanguage() {
  const { t } = useTranslation('campaign-view');
  const { campaign } = useRun();
  const fmt = useFmt();
  const [chosen, choose] = useState<string>();
  const sent = $api.useQuery('get', '/api/v1/campaigns/{id}/sent-as', { params: { path: { id: campaign.id } } });
  if (sent.error) {
    return <ErrorBox title={t('message.failed')} problem={sent.error} onRetry={() => void sent.refetch()} />;
  }
  if (!sent.data) return <Skeleton h={320} />;
  const variants = [...sent.data.variants].sort((one, other) => other.accepted - one.accepted);
  const variant = variants.find(({ language }) => language === chosen) ?? variants[0];
  if (!variant) return null;
  return (
    <>
      {variants.length > 1 && (
        <SegmentedControl
          mb="md"
          aria-label={t('languages.title')}
          value={variant.language}
          onChange={choose}
          data={variants.map(({ language }) => ({ value: language, label: fmt.language(language) }))}
        />
      )}
      <Variant variant={variant} />
    </>
  );
}

function Variant({ variant: { accepted, example, message } }: { variant: Schemas['SentAsSentVariant'] }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  return (
    <>
      <Text mb="md" c="dimmed">
        {t('message.accepted', { count: accepted, n: fmt.number(accepted) })}{' '}
        {example && (
          <>
            {t('message.asGotBy')} <PersonName person={example.contact} />
          </>
        )}
      </Text>
      <SentMessage said={example?.message ?? message} />
    </>
  );
}
