import { Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { done } from '../../../components/notices';
import { useFmt } from '../../fmt';
import { useMarketingChanged } from './marketing';

interface MarketingDialogProps {
  stop: boolean;
  onClose: () => void;
}

const LONGEST = 300;

/** Asks before all marketing is stopped or goes on, with how many campaigns that is about. */
export function MarketingDialog({ stop, onClose }: MarketingDialogProps) {
  const { t } = useTranslation('marketing');
  const fmt = useFmt();
  const [why, setWhy] = useState('');
  const changed = useMarketingChanged();
  const counts = $api.useQuery('get', '/api/v1/campaigns/counts', {}, { staleTime: 0 });
  const change = useMutation({
    mutationFn: async () =>
      stop
        ? api.PUT('/api/v1/holds/marketing', { body: { why: why.trim() || undefined } })
        : api.DELETE('/api/v1/holds/marketing'),
    onSuccess: async () => {
      await changed();
      void done(t(stop ? 'nowStopped' : 'nowResumed'));
      onClose();
    },
  });
  const words = stop ? 'stopDialog' : 'resumeDialog';
  const active = counts.data?.active;
  return (
    <Ask
      title={t(`${words}.title`)}
      action={t(`${words}.do`)}
      grave={stop}
      busy={change.isPending}
      problem={change.error}
      onAction={() => change.mutate()}
      onClose={onClose}
    >
      <Stack>
        <Text>{t(`${words}.what`)}</Text>
        {active !== undefined && (
          <Text fw={500} role="status">
            {t(`${words}.campaigns`, { count: active, n: fmt.number(active) })}
          </Text>
        )}
        {stop && (
          <Textarea
            label={t('why')}
            description={t('whyHint')}
            dir="auto"
            autosize
            minRows={2}
            maxLength={LONGEST}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        )}
      </Stack>
    </Ask>
  );
}
