import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../../components/ErrorBox';

interface AskProps {
  title: string;
  /** What the button does, as a verb. */
  action: string;
  /** It cannot be undone. */
  grave?: boolean;
  busy?: boolean;
  problem?: unknown;
  onAction: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that others notice. What went wrong is said in it. */
export function Ask({ title, action, grave = false, busy, problem, onAction, onClose, children }: AskProps) {
  const { t } = useTranslation('settings');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <Stack>
        <div>{children}</div>
        {problem ? <ErrorBox title={t('failed')} problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button color={grave ? 'red.8' : undefined} loading={busy} onClick={onAction}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
