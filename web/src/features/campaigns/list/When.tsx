import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import type { Row } from './row';

/** When it starts or started, and when somebody last changed it. */
export function When({ row }: { row: Row }) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const start = row.startsAt ?? row.launchedAt;
  return (
    <>
      <Text size="sm" component="div">
        {start ? fmt.near(start) : t('when.none')}
      </Text>
      <Text size="xs" c="dimmed" component="div">
        {t('when.changed', { ago: fmt.ago(row.updatedAt, new Date()) })}
      </Text>
    </>
  );
}
