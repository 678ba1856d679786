import { Alert, Button, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What was typed before a reload is back. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Alert role="status" color="indigo" icon={<IconHistory aria-hidden />}>
      <Group justify="space-between" gap="xs">
        {t('restored.text')}
        <Button size="xs" variant="default" onClick={onDiscard}>
          {t('restored.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
