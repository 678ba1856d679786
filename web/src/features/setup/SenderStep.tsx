import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconCheck, IconChevronLeft, IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { later } from '../../app/later';
import { sessionQuery, useSession } from '../../app/session';
import { ErrorBox } from '../../components/ErrorBox';
import classes from './SenderStep.module.css';

const AddSenderForm = later(() => import('../../components/connection/AddSenderForm').then((file) => ({ default: file.AddSenderForm })));

/** The first number: the simulator's with one click, or one's own. */
export function SenderStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('setup');
  const session = useSession();
  const client = useQueryClient();
  const [own, setOwn] = useState(false);
  const offer = $api.useQuery('get', '/api/v1/senders/simulator');
  const use = $api.useMutation('post', '/api/v1/senders/simulator', {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onDone();
    },
  });
  if (session.setup.sender) {
    return (
      <Stack>
        <Alert color="palm" icon={<IconCheck aria-hidden />} title={t('sender.there')} />
        <Button onClick={onDone}>{t('sender.go')}</Button>
      </Stack>
    );
  }
  if (own) {
    return (
      <Stack>
        <Group>
          <Button variant="subtle" px="xs" leftSection={<IconChevronLeft size={16} className="flips" aria-hidden />} onClick={() => setOwn(false)}>
            {t('sender.back')}
          </Button>
        </Group>
        <Suspense fallback={<Skeleton h={320} />}>
          <AddSenderForm onAdded={onDone} />
        </Suspense>
      </Stack>
    );
  }
  return (
    <Stack>
      <Text c="dimmed">{t('sender.lead')}</Text>
      <div className={classes.choices}>
        <section className={classes.choice} aria-labelledby="simulator">
          <h2 id="simulator">{t('sender.simulator')}</h2>
          <p>{t('sender.simulatorText')}</p>
          {offer.isPending && <Skeleton h={36} />}
          {offer.data && !offer.data.available && (
            <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
              {t(`sender.offer.${offer.data.code}`, { defaultValue: offer.data.detail })}
            </Alert>
          )}
          <Button disabled={!offer.data?.available} loading={use.isPending} onClick={() => use.mutate({})}>
            {t('sender.useSimulator')}
          </Button>
        </section>
        <section className={classes.choice} aria-labelledby="own">
          <h2 id="own">{t('sender.own')}</h2>
          <p>{t('sender.ownText')}</p>
          <Button variant="default" onClick={() => setOwn(true)}>
            {t('sender.connect')}
          </Button>
        </section>
      </div>
      <div role="status">{use.isPending && <Text size="sm">{t('sender.working')}</Text>}</div>
      {offer.isError && <ErrorBox title={t('notLoaded')} problem={offer.error} onRetry={() => void offer.refetch()} />}
      {use.isError && <ErrorBox title={t('sender.failed')} problem={use.error} />}
    </Stack>
  );
}
