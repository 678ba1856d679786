import { Button, Group, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog';

/** Asks before a page with unsaved changes is left; the answer is a dialog to render. */
export function useUnsaved(dirty: boolean): ReactNode {
  const { t } = useTranslation('settings');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Dialog onClose={reset} title={t('unsaved.title')}>
      <Text mb="md">{t('unsaved.text')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={proceed}>
          {t('unsaved.leave')}
        </Button>
        <Button onClick={reset} data-autofocus>
          {t('unsaved.stay')}
        </Button>
      </Group>
    </Dialog>
  );
}
