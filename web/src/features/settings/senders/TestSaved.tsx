import { Button, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Checks } from '../../../components/connection/Checks';
import { TestVerdict } from '../../../components/connection/TestVerdict';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import { senderQuery, SENDERS } from './sender';

/** Asks WhatsApp now about each part of a saved connection. */
export function TestSaved({ id }: { id: string }) {
  const { t } = useTranslation('settings-senders');
  const client = useQueryClient();
  const test = $api.useMutation('post', '/api/v1/senders/{id}/check', {
    onSuccess: () => Promise.all([client.invalidateQueries(senderQuery(id)), client.invalidateQueries(SENDERS)]),
  });
  return (
    <Panel
      title={t('test.title')}
      aside={
        <Button
          variant="default"
          leftSection={<IconPlugConnected size={18} aria-hidden />}
          loading={test.isPending}
          onClick={() => test.mutate({ params: { path: { id } } })}
        >
          {t('test.action')}
        </Button>
      }
    >
      <Stack aria-live="polite" aria-busy={test.isPending}>
        {test.isIdle && <Text size="sm" c="dimmed">{t('test.hint')}</Text>}
        {test.isError && <ErrorBox title={t('common:failed')} problem={test.error} />}
        {test.data && (
          <>
            <TestVerdict good={test.data.good} />
            <Checks checks={test.data.checks} />
          </>
        )}
      </Stack>
    </Panel>
  );
}
