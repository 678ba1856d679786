import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useSession } from '../../../app/session';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { Panel } from '../../../components/Panel';
import { passwordFault } from '../../../components/password';
import { problemWords } from '../../../components/problem-words';

export function PasswordPanel() {
  const { t } = useTranslation('account');
  const session = useSession();
  const client = useQueryClient();
  const form = useForm({
    initialValues: { current: '', changed: '', again: '' },
    validate: {
      current: (value) => (value ? null : t('needCurrent')),
      changed: (value) => {
        const fault = passwordFault(value);
        return fault && t(`fault.${fault}`);
      },
      again: (value, { changed }) => (value === changed ? null : t('notTheSame')),
    },
  });
  const focus = (errors: object) => form.getInputNode(Object.keys(errors)[0]!)?.focus();
  const change = $api.useMutation('put', '/api/v1/session/password', {
    onSuccess: () => {
      form.reset();
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/sessions'] });
      void done(t('passwordChanged'));
    },
    onError: (problem) => {
      if (problem.code === 'wrong-credentials') form.setErrors({ current: t('wrongCurrent') });
      else if (problem.code === 'password-unfit') form.setErrors({ changed: problemWords(t, problem).text });
      else return;
      focus({ [problem.code === 'wrong-credentials' ? 'current' : 'changed']: true });
    },
  });
  const said = ['wrong-credentials', 'password-unfit'].includes(change.error?.code ?? '');
  const common = { visibilityToggleButtonProps: { 'aria-label': t('showPassword') }, dir: 'ltr', required: true } as const;
  return (
    <Panel title={t('password')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ current, changed }) => change.mutate({ body: { current, changed } }), focus)}
      >
        <Stack maw={480}>
          <input type="email" autoComplete="username" value={session.email ?? ''} readOnly hidden />
          <PasswordInput {...common} label={t('current')} autoComplete="current-password" {...form.getInputProps('current')} />
          <PasswordInput {...common} label={t('changed')} description={t('rule')} autoComplete="new-password" {...form.getInputProps('changed')} />
          <PasswordInput {...common} label={t('again')} autoComplete="new-password" {...form.getInputProps('again')} />
          {change.isError && !said && <ErrorBox title={t('notSaved')} problem={change.error} />}
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              {t('changePassword')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
