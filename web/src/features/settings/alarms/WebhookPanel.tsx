import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { Panel } from '../../../components/Panel';
import type { AlarmDraft } from './draft';
import { TestOutcome } from './TestOutcome';

interface WebhookPanelProps {
  draft: AlarmDraft;
  onChange: (draft: AlarmDraft) => void;
  error?: string;
  /** There is an address, and it is the one that is shown. */
  saved: boolean;
  onSecret: (secret: string) => void;
}

/** An address of the merchant's own that alarms are posted to. */
export function WebhookPanel({ draft, onChange, error, saved, onSecret }: WebhookPanelProps) {
  const { t } = useTranslation('settings-alarms');
  const [asking, dialog] = useDisclosure(false);
  const test = $api.useMutation('post', '/api/v1/settings/alarms/webhook/test');
  const renew = $api.useMutation('post', '/api/v1/settings/alarms/webhook/secret', {
    onSuccess: ({ webhookSecret }) => {
      dialog.close();
      onSecret(webhookSecret);
    },
  });
  return (
    <Panel title={t('webhook.title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('webhook.hint')}
        </Text>
        <TextInput
          label={t('webhook.url')}
          description={t('webhook.urlHint')}
          type="url"
          dir="ltr"
          maw={640}
          value={draft.webhookUrl}
          error={error}
          onChange={(event) => onChange({ ...draft, webhookUrl: event.currentTarget.value })}
        />
        {saved && (
          <Group>
            <Button variant="default" loading={test.isPending} onClick={() => test.mutate({})}>
              {t('webhook.test')}
            </Button>
            <Button variant="default" onClick={dialog.open}>
              {t('webhook.renew')}
            </Button>
          </Group>
        )}
        <TestOutcome test={test} />
      </Stack>
      {asking && (
        <Ask
          title={t('webhook.renewTitle')}
          action={t('webhook.renew')}
          busy={renew.isPending}
          problem={renew.error}
          onAction={() => renew.mutate({})}
          onClose={dialog.close}
        >
          {t('webhook.renewText')}
        </Ask>
      )}
    </Panel>
  );
}
