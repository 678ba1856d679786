import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../../../components/ErrorBox';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** What the button does, in its own words: "Hold", never "OK". */
  act: string;
  dangerous?: boolean;
  busy: boolean;
  problem: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks first, and says whom it is about. */
export function ConfirmDialog({ title, children, act, dangerous, busy, problem, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        {typeof children === 'string' ? <Text>{children}</Text> : children}
        {problem !== undefined && <ErrorBox title={t('campaign-view:actFailed')} problem={problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color={dangerous ? 'red.8' : undefined} loading={busy} onClick={onConfirm} data-autofocus>
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
