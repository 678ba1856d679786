import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './CopyValue.module.css';

/** A sign to be carried elsewhere, with a button that copies it. */
export function CopyValue({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('settings');
  const clipboard = useClipboard({ timeout: 2000 });
  const says = clipboard.copied ? t('copied') : t('copy', { what: label });
  return (
    <div>
      <div className={classes.label}>{label}</div>
      <div className={classes.line}>
        <code className={classes.value} dir="ltr">
          {value}
        </code>
        <Tooltip label={says}>
          <ActionIcon variant="default" aria-label={says} onClick={() => clipboard.copy(value)}>
            {clipboard.copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      </div>
      <span role="status" className={classes.said}>
        {clipboard.copied ? t('copied') : ''}
      </span>
    </div>
  );
}
