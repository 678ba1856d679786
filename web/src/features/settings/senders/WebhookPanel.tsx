import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { TestVerdict } from '../../../components/connection/TestVerdict';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import { CopyValue } from '../parts/CopyValue';
import { Facts } from '../parts/Facts';

/** Whether WhatsApp's reports come in, and what to enter at Meta for them. */
export function WebhookPanel({ sender, may }: { sender: Schemas['SenderView']; may: boolean }) {
  const { t } = useTranslation('settings-senders');
  const fmt = useFmt();
  const { webhook } = sender;
  const fields = $api.useQuery('get', '/api/v1/senders/{id}/webhook', { params: { path: { id: sender.id } } }, { enabled: may });
  const reach = $api.useMutation('post', '/api/v1/senders/reachability');
  return (
    <Panel title={t('webhook.title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('webhook.hint')}
        </Text>
        {!webhook.url && (
          <Alert color="orange" icon={<IconInfoCircle aria-hidden />}>
            {t('check.public_url_not_set')}
          </Alert>
        )}
        {may && (
          <>
            <CopyValue label={t('webhook.address')} value={webhook.url ?? webhook.path} />
            {fields.isError && <ErrorBox title={t('settings:notLoaded')} problem={fields.error} />}
            {fields.data && <CopyValue label={t('webhook.verifyToken')} value={fields.data.verifyToken} />}
          </>
        )}
        <Facts
          items={[
            [t('webhook.received'), webhook.receivedAt ? fmt.moment(webhook.receivedAt) : t('webhook.never')],
            [t('webhook.verified'), webhook.verifiedAt ? fmt.moment(webhook.verifiedAt) : t('webhook.never')],
            [
              t('webhook.failures'),
              <>
                {fmt.number(webhook.signatureFailures)}
                {webhook.lastSignatureFailureAt && ` · ${t('webhook.last', { at: fmt.moment(webhook.lastSignatureFailureAt) })}`}
              </>,
            ],
          ]}
        />
        {may && (
          <Group>
            <Button variant="default" loading={reach.isPending} onClick={() => reach.mutate({})}>
              {t('webhook.reach')}
            </Button>
          </Group>
        )}
        <div aria-live="polite">
          {reach.isError && <ErrorBox title={t('common:failed')} problem={reach.error} />}
          {reach.data?.good && <TestVerdict good />}
          {reach.data && !reach.data.good && (
            <Alert color="red" icon={<IconInfoCircle aria-hidden />} title={t(`check.${reach.data.code}`)}>
              {reach.data.detail && <bdi>{reach.data.detail}</bdi>}
            </Alert>
          )}
        </div>
      </Stack>
    </Panel>
  );
}
