import { Alert, Button, Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Somebody else saved meanwhile: theirs or mine, said plainly. */
export function Conflict({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Alert role="alert" color="orange" icon={<IconUsers aria-hidden />} title={t('conflict.title')}>
      <Text size="sm">{t('conflict.text')}</Text>
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={onTheirs}>
          {t('conflict.theirs')}
        </Button>
        <Button size="xs" variant="default" onClick={onMine}>
          {t('conflict.mine')}
        </Button>
      </Group>
    </Alert>
  );
}
