import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { workspaceQuery, sessionQuery, type Workspace } from '../../../app/session';
import { PlaceFields } from '../../../components/places/PlaceFields';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { problemWords } from '../../../components/problem-words';
import { Conflict } from '../parts/Conflict';
import { focusFirstError } from '../../../components/forms/focus';
import { Restored } from '../parts/Restored';
import { useKeptForm } from '../../../components/forms/useKeptForm';
import { useUnsaved } from '../parts/useUnsaved';
import { isStale, versioned, type Versioned } from '../../../components/forms/versioned';
import { settingsQuery } from '../../../components/places/settings';

export function WorkspaceForm({ read, may }: { read: Versioned<Workspace>; may: boolean }) {
  const { t } = useTranslation('settings-workspace');
  const client = useQueryClient();
  const { name, country, zone, currency } = read.value;
  const { form, restored, forget } = useKeptForm('workspace', {
    initialValues: { name, country, zone, currency },
    validate: { name: (value) => (value.trim() ? null : t('needName')) },
  });
  const leaving = useUnsaved(form.isDirty());
  const save = useMutation({
    mutationFn: async (etag: string) =>
      versioned(
        await api.PUT('/api/v1/settings', {
          params: { header: { 'If-Match': etag } },
          body: { ...read.value, ...form.getValues() },
        }),
      ),
    onSuccess: (saved) => {
      forget();
      form.resetDirty();
      client.setQueryData(settingsQuery.queryKey, saved);
      client.setQueryData(workspaceQuery.queryKey, saved.value);
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      void done(t('common:saved'));
    },
    onError: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  /** What is there now, into the form or only its version. */
  const readAgain = () => client.fetchQuery({ ...settingsQuery, staleTime: 0 });
  const takeTheirs = async () => {
    const theirs = (await readAgain()).value;
    save.reset();
    forget();
    const values = { name: theirs.name, country: theirs.country, zone: theirs.zone, currency: theirs.currency };
    form.setValues(values);
    form.resetDirty(values);
  };
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutate(read.etag), () => focusFirstError())}>
      {leaving}
      <Stack>
        {restored && <Restored onDiscard={() => (forget(), form.reset())} />}
        <TextInput label={t('name')} description={t('nameHint')} required dir="auto" disabled={!may} {...form.getInputProps('name')} />
        <PlaceFields form={form} disabled={!may} />
        {save.isError &&
          (isStale(save.error) ? (
            <Conflict onTheirs={() => void takeTheirs()} onMine={async () => save.mutate((await readAgain()).etag)} />
          ) : (
            <ErrorBox title={t('settings:notSaved')} problem={save.error} />
          ))}
        {may && (
          <Group>
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              {t('common:save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
