import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';

interface LimitUseProps {
  reached: number;
  /** Different people in 24 hours; absent: no limit. */
  limit?: number;
}

/** How much of today's limit is used: a bar, and the same in words. */
export function LimitUse({ reached, limit }: LimitUseProps) {
  const { t } = useTranslation('settings-senders');
  const fmt = useFmt();
  if (limit === undefined) {
    return <Text size="sm">{t('limit.none', { count: reached, n: fmt.number(reached) })}</Text>;
  }
  const share = limit === 0 ? 1 : reached / limit;
  return (
    <div>
      <Text size="sm" mb={6}>
        {t('limit.used', { n: fmt.number(reached), limit: fmt.number(limit), share: fmt.percent(share) })}
      </Text>
      <Progress
        value={Math.min(100, share * 100)}
        color={share >= 1 ? 'red.7' : share >= 0.8 ? 'orange.7' : 'palm.6'}
        aria-label={t('limit.label')}
      />
      {share >= 0.8 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('limit.kept')}
        </Text>
      )}
    </div>
  );
}
