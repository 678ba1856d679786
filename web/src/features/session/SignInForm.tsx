import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { sessionLost } from '../../app/lost-session';
import { oneTime } from '../../app/one-time';
import { sessionQuery } from '../../app/session';
import { keepFor } from '../../app/typed';
import { useProblemWords } from '../../components/problem-words';

interface SignInFormProps {
  email?: string;
  onSignedIn: () => void;
}

export function SignInForm({ email = '', onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('session');
  const client = useQueryClient();
  const form = useForm({
    initialValues: { email, password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('needEmail')),
      password: (value) => (value ? null : t('needPassword')),
    },
  });
  const signIn = $api.useMutation('post', '/api/v1/session', {
    onSuccess: (session) => {
      if (session.passwordChangeRequired) oneTime.remember(form.getValues().password);
      keepFor(session.id);
      client.setQueryData(sessionQuery.queryKey, session);
      sessionLost.set(null);
      onSignedIn();
    },
  });
  const words = useProblemWords(signIn.error);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => signIn.mutate({ body: { email: values.email.trim(), password: values.password } }),
        (errors) => form.getInputNode(Object.keys(errors)[0]!)?.focus(),
      )}
    >
      <Stack>
        {signIn.isError && (
          <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={words.text} />
        )}
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          dir="ltr"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          dir="ltr"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending} fullWidth>
          {t('signIn')}
        </Button>
      </Stack>
    </form>
  );
}
