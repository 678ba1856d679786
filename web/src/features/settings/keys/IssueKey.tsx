import { Button, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useSession } from '../../../app/session';
import { Dialog } from '../../../components/Dialog';
import { ErrorBox } from '../../../components/ErrorBox';
import { problemWords } from '../../../components/problem-words';
import { OnceShown } from '../parts/OnceShown';
import { givable, type Role } from '../users/roles';
import { ScopeTable } from './ScopeTable';
import { endOf, scopesOf, type Area, type Reach } from './scopes';

const DAYS = ['30', '90', '365', 'never'];

interface Wanted {
  name: string;
  role: Role;
  all: 'all' | 'some';
  scopes: Partial<Record<Area, Reach>>;
  days: string;
}

export function IssueKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('settings-keys');
  const session = useSession();
  const client = useQueryClient();
  const form = useForm<Wanted>({
    initialValues: { name: '', role: 'marketer', all: 'some', scopes: {}, days: '365' },
    validate: {
      name: (value) => (value.trim() ? null : t('issue.needName')),
      scopes: (value, { all }) => (all === 'all' || scopesOf(value).length > 0 ? null : t('issue.needScope')),
    },
  });
  const issue = $api.useMutation('post', '/api/v1/keys', {
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/keys'] }),
    onError: (problem) => form.setErrors(problemWords(t, problem).fields),
  });
  if (issue.data) {
    return (
      <OnceShown title={t('issue.done')} label={t('issue.secret')} secret={issue.data.secret} onClose={onClose}>
        {t('issue.use')}
      </OnceShown>
    );
  }
  return (
    <Dialog onClose={onClose} size="lg" title={t('issue.action')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ name, role, all, scopes, days }) =>
            issue.mutate({
              body: {
                name: name.trim(),
                role,
                scopes: all === 'all' ? ['*'] : scopesOf(scopes),
                expiresAt: endOf(days === 'never' ? null : Number(days), new Date()),
              },
            }),
          (errors) => errors.name && form.getInputNode('name')?.focus(),
        )}
      >
        <Stack>
          <TextInput label={t('issue.name')} description={t('issue.nameHint')} dir="auto" required data-autofocus {...form.getInputProps('name')} />
          <Group grow align="flex-start">
            <Select
              label={t('issue.role')}
              description={t('issue.roleHint')}
              allowDeselect={false}
              data={givable(session.role).map((value) => ({ value, label: t(`shell:role.${value}`) }))}
              {...form.getInputProps('role')}
            />
            <Select
              label={t('issue.ends')}
              description={t('issue.endsHint')}
              allowDeselect={false}
              data={DAYS.map((value) => ({ value, label: t(`issue.days.${value}`) }))}
              {...form.getInputProps('days')}
            />
          </Group>
          <Radio.Group label={t('issue.may')} {...form.getInputProps('all')}>
            <Group mt="xs">
              <Radio value="some" label={t('issue.some')} />
              <Radio value="all" label={t('issue.all')} />
            </Group>
          </Radio.Group>
          {form.values.all === 'some' && (
            <ScopeTable
              chosen={form.values.scopes}
              onChange={(scopes) => form.setFieldValue('scopes', scopes)}
              error={form.errors.scopes}
            />
          )}
          {issue.isError && <ErrorBox title={t('issue.failed')} problem={issue.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={issue.isPending}>
              {t('issue.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
