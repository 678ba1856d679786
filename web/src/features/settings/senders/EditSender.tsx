import { Checkbox, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraftForm } from '../../../components/forms/useDraftForm';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { Panel } from '../../../components/Panel';
import { problemWords } from '../../../components/problem-words';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { senderQuery } from './sender';

type Sender = Schemas['SenderView'];

const ROUTES: Sender['marketingRoute'][] = ['cloud_api', 'marketing_messages'];

const start = (sender: Sender) => ({
  name: sender.name,
  marketingRoute: sender.marketingRoute,
  coexistence: sender.coexistence,
  token: '',
  appSecret: '',
  verifyToken: '',
});

/** Changes a sender. Secrets can be replaced, never read: left empty, they stay. */
export function EditSender({ read }: { read: Versioned<Sender> }) {
  const { t } = useTranslation('settings-senders');
  const client = useQueryClient();
  // The secrets are part of it, so nothing of it is kept.
  const { form, dirty, ...edited } = useDraftForm(null, read, start, {
    validate: { name: (value) => (value.trim() ? null : t('need')) },
  });
  const leaving = useUnsaved(dirty);
  const saving = useVersionedSave({
    query: senderQuery(read.value.id),
    path: '/api/v1/senders',
    put: async (etag) => {
      const { token, appSecret, verifyToken, ...plain } = form.getValues();
      return versioned(
        await api.PATCH('/api/v1/senders/{id}', {
          params: { path: { id: read.value.id }, header: { 'If-Match': etag } },
          body: { ...plain, ...(token && { token }), ...(appSecret && { appSecret }), ...(verifyToken && { verifyToken }) },
        }),
      );
    },
    edited,
    onSaved: () => void client.invalidateQueries({ queryKey: ['get', '/api/v1/senders/{id}/webhook'] }),
    onRefused: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  const secret = { visibilityToggleButtonProps: { 'aria-label': t('showSecret') }, dir: 'ltr', autoComplete: 'off', placeholder: t('unchanged') } as const;
  return (
    <Panel title={t('edit.title')}>
      {leaving}
      <form noValidate onSubmit={form.onSubmit(saving.save, () => focusFirstError())}>
        <Stack maw={640}>
          <TextInput label={t('name')} description={t('nameHint')} required dir="auto" {...form.getInputProps('name')} />
          <Select
            label={t('route.name')}
            description={t('route.hint')}
            allowDeselect={false}
            data={ROUTES.map((value) => ({ value, label: t(`route.${value}`) }))}
            {...form.getInputProps('marketingRoute')}
          />
          <Checkbox label={t('coexistence')} description={t('coexistenceHint')} {...form.getInputProps('coexistence', { type: 'checkbox' })} />
          <PasswordInput {...secret} label={t('edit.token')} description={t('edit.secretHint')} {...form.getInputProps('token')} />
          <PasswordInput {...secret} label={t('field.app_secret')} {...form.getInputProps('appSecret')} />
          <PasswordInput {...secret} label={t('webhook.verifyToken')} {...form.getInputProps('verifyToken')} />
          <SaveBar dirty={dirty} saving={saving} />
        </Stack>
      </form>
    </Panel>
  );
}
