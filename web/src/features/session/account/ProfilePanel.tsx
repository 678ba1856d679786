import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { speak } from '../../../app/i18n';
import type { Language } from '../../../app/preferences';
import { sessionQuery, useSession } from '../../../app/session';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { Panel } from '../../../components/Panel';
import { problemWords } from '../../../components/problem-words';

/** Each language is named in itself. */
const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ar', label: 'العربية' },
];

export function ProfilePanel() {
  const { t, i18n } = useTranslation('account');
  const session = useSession();
  const client = useQueryClient();
  const form = useForm({
    initialValues: {
      name: session.name ?? '',
      email: session.email ?? '',
      language: session.language ?? (i18n.language as Language),
    },
    validate: {
      name: (value) => (value.trim() ? null : t('needName')),
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('needEmail')),
    },
  });
  const focus = (errors: object) => form.getInputNode(Object.keys(errors)[0]!)?.focus();
  const save = $api.useMutation('put', '/api/v1/session/profile', {
    onSuccess: async (saved) => {
      client.setQueryData(sessionQuery.queryKey, saved);
      form.resetDirty();
      if (saved.language) await speak(saved.language);
      void done(t('common:saved'));
    },
    onError: (problem) => {
      const words = problemWords(t, problem);
      const fields = words.fields.email || problem.code !== 'email-in-use' ? words.fields : { email: words.text };
      form.setErrors(fields);
      if (Object.keys(fields).length > 0) focus(fields);
    },
  });
  return (
    <Panel title={t('profile')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ name, email, language }) => save.mutate({ body: { name: name.trim(), email: email.trim(), language } }),
          focus,
        )}
      >
        <Stack maw={480}>
          <TextInput label={t('name')} required autoComplete="name" dir="auto" {...form.getInputProps('name')} />
          <TextInput label={t('email')} required type="email" autoComplete="email" dir="ltr" {...form.getInputProps('email')} />
          <Select label={t('language')} data={LANGUAGES} allowDeselect={false} {...form.getInputProps('language')} />
          {save.isError && <ErrorBox title={t('notSaved')} problem={save.error} />}
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
