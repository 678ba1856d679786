import { Alert, Button, Group, Text } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useMay } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { done } from '../../../../components/notices';
import classes from '../notices/Notice.module.css';
import { useChanged } from '../run/useRun';

/** States from which a person may send once more. Of the first two it is not known whether it has arrived. */
const AGAIN = new Set<string>(['in_doubt', 'unresolved', 'failed']);

interface ResendProps {
  id: string;
  story: Schemas['StoryView'];
  onDone: () => void;
}

/** Sends one message once more, after asking. */
export function Resend({ id, story: { message }, onDone }: ResendProps) {
  const { t } = useTranslation('campaign-view');
  const may = useMay('marketer');
  const changed = useChanged(id);
  const [asking, setAsking] = useState(false);
  const resend = $api.useMutation('post', '/api/v1/messages/{address}/resend', {
    onSuccess: async () => {
      setAsking(false);
      void done(t('resend.done'));
      onDone();
      await changed();
    },
  });
  if (!may || !AGAIN.has(message.state)) return null;
  if (!asking) {
    return (
      <Group>
        <Button variant="default" leftSection={<IconRepeat size={16} aria-hidden />} onClick={() => setAsking(true)}>
          {t('resend.act')}
        </Button>
      </Group>
    );
  }
  const again = () =>
    resend.mutate({ params: { path: { address: message.address } }, body: { attempt: message.attempt } });
  return (
    <Alert className={classes.warm} color="orange" variant="light" icon={<IconRepeat aria-hidden />} title={t('resend.title')}>
      <Text size="sm">{t(message.state === 'failed' ? 'resend.failed' : 'resend.doubt')}</Text>
      {resend.error && <ErrorBox title={t('actFailed')} problem={resend.error} />}
      <Group mt="sm">
        <Button size="xs" loading={resend.isPending} onClick={again}>
          {t('resend.confirm')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsking(false)}>
          {t('common:cancel')}
        </Button>
      </Group>
    </Alert>
  );
}
