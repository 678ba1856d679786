import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nameFaults, type Row } from './content';
import classes from './Rows.module.css';

interface RowsProps {
  rows: Row[];
  onChange: (rows: Row[]) => void;
  /** What the two columns are called. */
  labels: { name: string; value: string };
  /** Names are used in templates: lower-case, no spaces. */
  strict?: boolean;
  add: string;
  /** Faults show once saving was tried. */
  tried: boolean;
  disabled: boolean;
}

/** Names and values, each pair in a line. */
export function Rows({ rows, onChange, labels, strict = false, add, tried, disabled }: RowsProps) {
  const { t } = useTranslation('settings-business');
  const faults = nameFaults(rows.map(({ name }) => name), strict);
  const change = (at: number, part: Partial<Row>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <div className={classes.rows}>
      {rows.map((row, at) => (
        <div key={at} className={classes.row}>
          <TextInput
            aria-label={t('nth', { what: labels.name, n: at + 1 })}
            placeholder={labels.name}
            dir={strict ? 'ltr' : 'auto'}
            value={row.name}
            disabled={disabled}
            error={(tried || faults[at] === 'twice') && faults[at] && t(`fault.${faults[at]}`)}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('nth', { what: labels.value, n: at + 1 })}
            placeholder={labels.value}
            dir="auto"
            maxLength={1000}
            value={row.value}
            disabled={disabled}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
          />
          {!disabled && (
            <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { what: row.name || String(at + 1) })} onClick={() => onChange(rows.filter((_, i) => i !== at))}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {!disabled && (
        <Button variant="default" size="sm" className={classes.add} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...rows, { name: '', value: '' }])}>
          {add}
        </Button>
      )}
    </div>
  );
}
