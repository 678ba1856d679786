import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { ErrorBox } from '../ErrorBox';
import { focusFirstError } from '../forms/focus';
import { useKeptForm } from '../forms/useKeptForm';
import { useUnsaved } from '../forms/useUnsaved';
import { done } from '../notices';
import { Panel } from '../Panel';
import { problemWords } from '../problem-words';
import { addition, blank, errorsFromServer, missing, question, type Plain, type Secrets } from './connection-form';
import { Checks } from './Checks';
import { ConnectionFields } from './ConnectionFields';
import { TestVerdict } from './TestVerdict';

/** Connects a number of one's own; each field is checked live before anything is saved. Texts: areas `settings`, `settings-senders`. */
export function AddSenderForm({ onAdded }: { onAdded: (id: string) => void | Promise<void> }) {
  const { t } = useTranslation('settings-senders');
  const client = useQueryClient();
  const { form, forget } = useKeptForm<Plain>('sender', { initialValues: blank });
  const [secrets, setSecrets] = useState<Secrets>({ token: '', appSecret: '' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [added, setAdded] = useState(false);
  const test = $api.useMutation('post', '/api/v1/senders/test');
  const add = $api.useMutation('post', '/api/v1/senders', {
    onSuccess: async ({ sender }: Schemas['SenderAddedView']) => {
      setAdded(true);
      forget();
      await client.invalidateQueries({ queryKey: ['get', '/api/v1/senders'] });
      await client.invalidateQueries({ queryKey: ['session'] });
      void done(t('add.done'));
      await onAdded(sender.id);
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
  return (
    <>
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
    </>
  );
}
