import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Refusal } from '../../api/problem';
import { oneTime } from '../../app/one-time';
import type { Language } from '../../app/preferences';
import { sessionQuery, useSession } from '../../app/session';
import { ErrorBox } from '../../components/ErrorBox';
import { focusFirstError } from '../../components/forms/focus';
import { passwordFault } from '../../components/password';
import { problemWords } from '../../components/problem-words';

/** Who the person is, and a password of their own instead of the one-time one. */
export function YouStep({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useTranslation('setup');
  const session = useSession();
  const client = useQueryClient();
  const needsPassword = session.passwordChangeRequired;
  const asksOneTime = needsPassword && oneTime.get() === '';
  const form = useForm({
    initialValues: { name: session.name ?? '', email: session.email ?? '', current: '', password: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('you.needName')),
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('you.needEmail')),
      current: (value) => (!asksOneTime || value ? null : t('you.needOneTime')),
      password: (value) => {
        const fault = needsPassword && passwordFault(value);
        return fault ? t(`you.fault.${fault}`) : null;
      },
    },
  });
  const save = useMutation({
    mutationFn: async () => {
      const { name, email, current, password } = form.getValues();
      if (needsPassword) {
        await api.PUT('/api/v1/session/password', { body: { current: current || oneTime.get(), changed: password } });
        oneTime.remember('');
      }
      const { data } = await api.PUT('/api/v1/session/profile', {
        body: { name: name.trim(), email: email.trim(), language: i18n.language as Language },
      });
      return data!;
    },
    onSuccess: (saved) => {
      client.setQueryData(sessionQuery.queryKey, saved);
      onDone();
    },
    onError: async (problem) => {
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey }); // the password may be done
      const words = problemWords(t, problem);
      const code = problem instanceof Refusal ? problem.code : '';
      const at = { 'email-in-use': 'email', 'password-unfit': 'password', 'wrong-credentials': 'current' }[code];
      if (code === 'wrong-credentials') oneTime.remember('');
      form.setErrors(at ? { [at]: code === 'wrong-credentials' ? t('you.wrongOneTime') : words.text } : words.fields);
      focusFirstError();
    },
  });
  const secret = { dir: 'ltr', required: true, visibilityToggleButtonProps: { 'aria-label': t('you.showPassword') } } as const;
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutate(), () => focusFirstError())}>
      <Stack>
        <Text c="dimmed">{t('you.lead')}</Text>
        <TextInput label={t('you.name')} required autoComplete="name" dir="auto" {...form.getInputProps('name')} />
        <TextInput label={t('you.email')} description={t('you.emailHint')} required type="email" autoComplete="username" dir="ltr" {...form.getInputProps('email')} />
        {asksOneTime && (
          <PasswordInput {...secret} label={t('you.oneTime')} description={t('you.oneTimeHint')} autoComplete="current-password" {...form.getInputProps('current')} />
        )}
        {needsPassword && (
          <PasswordInput {...secret} label={t('you.password')} description={t('you.rule')} autoComplete="new-password" {...form.getInputProps('password')} />
        )}
        {save.isError && Object.keys(form.errors).length === 0 && <ErrorBox title={t('notSaved')} problem={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('next')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
