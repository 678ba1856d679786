import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/Dialog';
import { CopyValue } from './CopyValue';

interface OnceShownProps {
  title: string;
  label: string;
  secret: string;
  onClose: () => void;
  /** What to do with it. */
  children: ReactNode;
}

/** A secret that the server tells only once. It closes by its button alone, so that nobody loses it by a slip. */
export function OnceShown({ title, label, secret, onClose, children }: OnceShownProps) {
  const { t } = useTranslation('settings');
  return (
    <Dialog onClose={onClose} title={title} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false}>
      <Stack>
        <div>{children}</div>
        <CopyValue label={label} value={secret} />
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
          {t('once')}
        </Alert>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('onceDone')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
