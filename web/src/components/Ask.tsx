import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { ErrorBox } from './ErrorBox';

interface AskProps {
  title: string;
  /** What the button does, as a verb: "Hold", never "OK". */
  action: string;
  /** It cannot be undone, or much hangs on it: Enter alone does not do it. */
  grave?: boolean;
  busy?: boolean;
  problem?: unknown;
  /** What went wrong, in the words of this action; "That did not work" if absent. */
  failed?: string;
  onAction: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that others notice, and says whom it is about. What went wrong is said in it. */
export function Ask({ title, action, grave, busy, problem, failed, onAction, onClose, children }: AskProps) {
  const { t } = useTranslation();
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <div>{children}</div>
        {Boolean(problem) && <ErrorBox title={failed ?? t('failed')} problem={problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus={grave || undefined}>
            {t('cancel')}
          </Button>
          <Button color={grave ? 'red.9' : undefined} loading={busy} onClick={onAction} data-autofocus={!grave || undefined}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
