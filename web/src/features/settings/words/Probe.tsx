import { Alert, Button, Group, TextInput } from '@mantine/core';
import { IconArrowRight, IconHandStop, IconHelp, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';

const LOOKS = {
  stop: { color: 'orange', icon: IconHandStop },
  start: { color: 'palm', icon: IconPlayerPlay },
  ask: { color: 'indigo', icon: IconHelp },
  nothing: { color: 'gray', icon: IconArrowRight },
} as const;

/** "What would this mean?": nothing is stored and nobody is answered. */
export function Probe() {
  const { t } = useTranslation('settings-words');
  const [text, setText] = useState('');
  const probe = $api.useMutation('post', '/api/v1/settings/words/probe');
  const Icon = probe.data && LOOKS[probe.data.decision].icon;
  return (
    <Panel title={t('probe.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) probe.mutate({ body: { text } });
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            flex="1 1 240px"
            label={t('probe.label')}
            dir="auto"
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={probe.isPending}>
            {t('probe.ask')}
          </Button>
        </Group>
      </form>
      <div role="status">
        {probe.data && Icon && (
          <Alert mt="md" color={LOOKS[probe.data.decision].color} icon={<Icon aria-hidden />} title={t(`decision.${probe.data.decision}.title`)}>
            {t(`decision.${probe.data.decision}.text`)}
          </Alert>
        )}
      </div>
      {probe.isError && <ErrorBox title={t('common:failed')} problem={probe.error} />}
    </Panel>
  );
}
