import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useWorkspace } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { drawMessage } from '../../../../components/message/draw';
import { Message } from '../../../../components/message/Message';
import { Phone } from '../../../../components/message/Phone';
import { useRun } from '../run/context';
import { fill, sentValues } from './filled';

interface SentMessageProps {
  /** What an attempt said, as the API tells it; absent for those who may not see persons. */
  values: unknown;
  at?: string;
}

/** One message as the person got it. */
export function SentMessage({ values, at }: SentMessageProps) {
  const { t } = useTranslation('campaign-view');
  const { campaign } = useRun();
  const fmt = useFmt();
  const sender = useWorkspace().name;
  const id = campaign.settings.template;
  const template = $api.useQuery('get', '/api/v1/templates/{id}', { params: { path: { id: id! } } }, { enabled: id !== undefined });
  if (template.error) {
    return <ErrorBox title={t('message.failed')} problem={template.error} onRetry={() => void template.refetch()} />;
  }
  if (!template.data) return <Skeleton h={280} />;
  const sent = sentValues(values);
  const variants = template.data.variants;
  const variant = variants.find((one) => one.variant.language === sent?.language) ?? variants[0];
  if (!variant) return null;
  const message = drawMessage({
    components: variant.components,
    language: variant.variant.language,
    parts: sent ? fill(variant.parts, sent.values) : undefined,
  });
  return (
    <>
      <Phone sender={sender}>
        <Message message={message} time={at && fmt.time(at)} />
      </Phone>
      {!sent && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('message.samples')}
        </Text>
      )}
    </>
  );
}
