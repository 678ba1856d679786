import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Dialog } from '../../../components/Dialog';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { problemWords } from '../../../components/problem-words';
import { OnceShown } from '../parts/OnceShown';
import { RoleChoice } from './RoleChoice';
import type { Role } from './roles';

/** Invites a person; who is new gets a one-time password, shown once. */
export function InviteUser({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('settings-users');
  const client = useQueryClient();
  const form = useForm({
    initialValues: { email: '', name: '', role: 'marketer' as Role },
    validate: { email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('invite.needEmail')) },
  });
  const focus = (errors: object) => form.getInputNode(Object.keys(errors)[0]!)?.focus();
  const invite = $api.useMutation('post', '/api/v1/users', {
    onSuccess: ({ oneTimePassword }) => {
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/users'] });
      if (oneTimePassword) return;
      onClose();
      void done(t('invite.known'));
    },
    onError: (problem) => {
      const words = problemWords(t, problem);
      const fields = problem.code === 'already-a-user' ? { email: words.text } : words.fields;
      form.setErrors(fields);
      if (Object.keys(fields).length > 0) focus(fields);
    },
  });
  if (invite.data?.oneTimePassword) {
    const { user, oneTimePassword } = invite.data;
    return (
      <OnceShown title={t('invite.done')} label={t('invite.password')} secret={oneTimePassword} onClose={onClose}>
        {t('invite.handOver', { who: user.email })}
      </OnceShown>
    );
  }
  const atField = invite.error && (invite.error.code === 'already-a-user' || Object.keys(form.errors).length > 0);
  return (
    <Dialog onClose={onClose} title={t('invite.action')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ email, name, role }) =>
            invite.mutate({ body: { email: email.trim(), role, ...(name.trim() && { name: name.trim() }) } }),
          focus,
        )}
      >
        <Stack>
          <TextInput label={t('invite.email')} type="email" dir="ltr" autoComplete="off" required data-autofocus {...form.getInputProps('email')} />
          <TextInput label={t('invite.name')} dir="auto" autoComplete="off" {...form.getInputProps('name')} />
          <RoleChoice value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
          {invite.isError && !atField && <ErrorBox title={t('invite.failed')} problem={invite.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={invite.isPending}>
              {t('invite.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
