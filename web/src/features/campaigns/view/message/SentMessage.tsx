import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useWorkspace } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { drawMessage } from '../../../../components/message/draw';
import { Message } from '../../../../components/message/Message';
import { Phone } from '../../../../components/message/Phone';
import { useRun } from '../run/context';

interface SentMessageProps {
  said: Schemas['SentMessage'];
  at?: string;
}

/** A message as the person got it: the words that were confirmed, drawn with the template's parts. */
export function SentMessage({ said, at }: SentMessageProps) {
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
  const variant = template.data.variants.find((one) => one.variant.language === said.language);
  const message = drawMessage({ components: variant?.components, language: said.language, parts: said.parts });
  return (
    <Phone sender={sender}>
      <Message message={message} time={at && fmt.time(at)} />
    </Phone>
  );
}
