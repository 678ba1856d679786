import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useMay } from '../../../app/session';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { Panel } from '../../../components/Panel';
import { problemWords } from '../../../components/problem-words';
import { focusFirstError } from '../../../components/forms/focus';
import { SettingsSub } from '../parts/SettingsSub';
import { useKeptForm } from '../../../components/forms/useKeptForm';
import { useUnsaved } from '../parts/useUnsaved';
import { Checks } from './Checks';
import { ConnectionFields } from './ConnectionFields';
import { addition, blank, errorsFromServer, missing, question, type Plain, type Secrets } from './connection-form';
import { SENDERS } from './sender';
import { TestVerdict } from './TestSaved';

export function AddSenderPage() {
  const { t } = useTranslation('settings-senders');
  const may = useMay('admin');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { form, forget } = useKeptForm<Plain>('sender', { initialValues: blank });
  const [secrets, setSecrets] = useState<Secrets>({ token: '', appSecret: '' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [added, setAdded] = useState(false);
  const test = $api.useMutation('post', '/api/v1/senders/test');
  const add = $api.useMutation('post', '/api/v1/senders', {
    onSuccess: async ({ sender }: Schemas['SenderAddedView']) => {
      setAdded(true);
      forget();
      await client.invalidateQueries(SENDERS);
      await client.invalidateQueries({ queryKey: ['session'] });
      void done(t('add.done'));
      await navigate({ to: '/settings/senders/$id', params: { id: sender.id }, ignoreBlocker: true });
    },
  });
  const leaving = useUnsaved(!added && (form.isDirty() || secrets.token !== '' || secrets.appSecret !== ''));
  const whole = { ...form.values, ...secrets };
  const say = (problems: Record<string, string>) => {
    setErrors(problems);
    if (Object.keys(problems).length > 0) focusFirstError();
    return Object.keys(problems).length === 0;
  };
  const refused = (problem: unknown) => say(errorsFromServer(problemWords(t, problem).fields));
  const complete = (forTest: boolean) =>
    say(Object.fromEntries(missing(whole, forTest).map((field) => [field, t('need')])));
  if (!may) {
    return (
      <SettingsSub title={t('add.title')} up={{ to: '/settings/senders', text: t('title') }}>
        <Alert color="gray">{t('settings:onlyAdmins')}</Alert>
      </SettingsSub>
    );
  }
  return (
    <SettingsSub title={t('add.title')} lead={t('add.lead')} up={{ to: '/settings/senders', text: t('title') }}>
      {leaving}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (complete(false)) add.mutate({ body: addition(whole) }, { onError: refused });
        }}
      >
        <Stack>
          <Panel title={t('add.fields')}>
            <ConnectionFields
              form={form}
              secrets={secrets}
              onSecrets={setSecrets}
              errors={errors}
              checks={test.data?.checks ?? []}
            />
          </Panel>
          <SimpleGrid cols={1}>
            <div aria-live="polite" aria-busy={test.isPending}>
              {test.isError && <ErrorBox title={t('common:failed')} problem={test.error} />}
              {test.data && (
                <Panel title={t('test.result')}>
                  <Stack>
                    <TestVerdict good={test.data.good} />
                    <Checks checks={test.data.checks} />
                  </Stack>
                </Panel>
              )}
            </div>
            {add.isError && <ErrorBox title={t('add.failed')} problem={add.error} />}
          </SimpleGrid>
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlugConnected size={18} aria-hidden />}
              loading={test.isPending}
              onClick={() => complete(true) && test.mutate({ body: question(whole) }, { onError: refused })}
            >
              {t('test.action')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('add.save')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('add.after')}
          </Text>
        </Stack>
      </form>
    </SettingsSub>
  );
}
