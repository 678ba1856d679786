import { Button, Checkbox, Group, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { Panel } from '../../../components/Panel';
import { problemWords } from '../../../components/problem-words';
import { Conflict } from '../parts/Conflict';
import { focusFirstError } from '../../../components/forms/focus';
import { useUnsaved } from '../parts/useUnsaved';
import { isStale, versioned, type Versioned } from '../../../components/forms/versioned';
import { senderQuery, SENDERS } from './sender';

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
  const query = senderQuery(read.value.id);
  const form = useForm({
    initialValues: start(read.value),
    validate: { name: (value) => (value.trim() ? null : t('need')) },
  });
  const leaving = useUnsaved(form.isDirty());
  const save = useMutation({
    mutationFn: async (etag: string) => {
      const { token, appSecret, verifyToken, ...plain } = form.getValues();
      return versioned(
        await api.PATCH('/api/v1/senders/{id}', {
          params: { path: { id: read.value.id }, header: { 'If-Match': etag } },
          body: { ...plain, ...(token && { token }), ...(appSecret && { appSecret }), ...(verifyToken && { verifyToken }) },
        }),
      );
    },
    onSuccess: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries(SENDERS);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/senders/{id}/webhook'] });
      form.setValues(start(saved.value));
      form.resetDirty(start(saved.value));
      void done(t('common:saved'));
    },
    onError: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  const readAgain = () => client.fetchQuery({ ...query, staleTime: 0 });
  const takeTheirs = async () => {
    const theirs = start((await readAgain()).value);
    save.reset();
    form.setValues(theirs);
    form.resetDirty(theirs);
  };
  const secret = { visibilityToggleButtonProps: { 'aria-label': t('showSecret') }, dir: 'ltr', autoComplete: 'off', placeholder: t('unchanged') } as const;
  return (
    <Panel title={t('edit.title')}>
      {leaving}
      <form noValidate onSubmit={form.onSubmit(() => save.mutate(read.etag), () => focusFirstError())}>
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
          {save.isError &&
            (isStale(save.error) ? (
              <Conflict onTheirs={() => void takeTheirs()} onMine={async () => save.mutate((await readAgain()).etag)} />
            ) : (
              <ErrorBox title={t('settings:notSaved')} problem={save.error} />
            ))}
          <Group>
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              {t('common:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
