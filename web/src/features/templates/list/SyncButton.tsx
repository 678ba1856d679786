import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Sync } from './useSync';

export function SyncButton({ sync }: { sync: Sync }) {
  const { t } = useTranslation('templates');
  return (
    <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden />} loading={sync.isPending} onClick={() => sync.mutate({})}>
      {t('sync.now')}
    </Button>
  );
}
