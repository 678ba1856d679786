import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraft } from '../../../components/forms/useDraft';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { problemWords } from '../../../components/problem-words';
import { OnceShown } from '../parts/OnceShown';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { changeOf, draftOf } from './draft';
import { EmailPanel } from './EmailPanel';
import { KindsPanel } from './KindsPanel';
import { alarmSettingsQuery } from './query';
import { WebhookPanel } from './WebhookPanel';

export function AlarmSettingsForm({ read }: { read: Versioned<Schemas['AlarmSettingsView']> }) {
  const { t } = useTranslation('settings-alarms');
  const client = useQueryClient();
  const { draft, setDraft, dirty, restored, ...edited } = useDraft('alarms', read, draftOf);
  const [secret, setSecret] = useState<string | null>(null);
  const [urlError, setUrlError] = useState<string | undefined>();
  const leaving = useUnsaved(dirty);
  const saving = useVersionedSave({
    query: alarmSettingsQuery,
    path: '/api/v1/settings/alarms',
    put: async (etag) =>
      versioned(await api.PUT('/api/v1/settings/alarms', { params: { header: { 'If-Match': etag } }, body: changeOf(draft) })),
    edited,
    onSaved: (value) => {
      setUrlError(undefined);
      if (value.webhookSecret) setSecret(value.webhookSecret);
    },
    onRefused: (problem) => {
      const wrong = problemWords(t, problem).fields.webhookUrl;
      setUrlError(wrong && t('webhook.wrong'));
      focusFirstError();
    },
  });
  return (
    <>
      {leaving}
      {restored && <Restored onDiscard={() => edited.settle(read)} />}
      {secret && (
        <OnceShown title={t('webhook.secretTitle')} label={t('webhook.secret')} secret={secret} onClose={() => setSecret(null)}>
          {t('webhook.secretUse')}
        </OnceShown>
      )}
      <Stack>
        <KindsPanel draft={draft} onChange={setDraft} />
        <EmailPanel draft={draft} onChange={setDraft} available={read.value.emailAvailable} saved={!dirty} />
        <WebhookPanel
          draft={draft}
          onChange={setDraft}
          error={urlError}
          saved={!dirty && read.value.webhookUrl !== undefined}
          onSecret={(made) => {
            setSecret(made);
            void client.invalidateQueries({ queryKey: alarmSettingsQuery.queryKey });
          }}
        />
        <SaveBar dirty={dirty} saving={saving} onSave={saving.save} />
      </Stack>
    </>
  );
}
