import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { sessionQuery, workspaceQuery, type Workspace } from '../../app/session';
import { ErrorBox } from '../../components/ErrorBox';
import { focusFirstError } from '../../components/forms/focus';
import { useKeptForm } from '../../components/forms/useKeptForm';
import { isStale, versioned, type Versioned } from '../../components/forms/versioned';
import { PlaceFields } from '../../components/places/PlaceFields';
import { settingsQuery } from '../../components/places/settings';
import { problemWords } from '../../components/problem-words';

interface WorkspaceStepFormProps {
  read: Versioned<Workspace>;
  onDone: () => void;
}

export function WorkspaceStepForm({ read, onDone }: WorkspaceStepFormProps) {
  const { t } = useTranslation('setup');
  const client = useQueryClient();
  const { name, country, zone, currency } = read.value;
  const { form, forget } = useKeptForm('setup-workspace', {
    initialValues: { name, country, zone, currency },
    validate: { name: (value) => (value.trim() ? null : t('workspace.needName')) },
  });
  const save = useMutation({
    mutationFn: async () =>
      versioned(
        await api.PUT('/api/v1/settings', {
          params: { header: { 'If-Match': read.etag } },
          body: { ...read.value, ...form.getValues() },
        }),
      ),
    onSuccess: async (saved) => {
      forget();
      client.setQueryData(settingsQuery.queryKey, saved);
      client.setQueryData(workspaceQuery.queryKey, saved.value);
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onDone();
    },
    onError: (problem) => {
      if (isStale(problem)) void client.invalidateQueries({ queryKey: settingsQuery.queryKey });
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutate(), () => focusFirstError())}>
      <Stack>
        <Text c="dimmed">{t('workspace.lead')}</Text>
        <TextInput label={t('workspace.name')} required dir="auto" {...form.getInputProps('name')} />
        <PlaceFields form={form} />
        {save.isError && <ErrorBox title={t('notSaved')} problem={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('next')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
