import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../components/quiet/spans';
import { isSound } from './week';
import classes from './Spans.module.css';

interface SpansProps {
  /** Whose hours these are: "Sunday". */
  of: string;
  spans: Span[];
  onChange: (spans: Span[]) => void;
  disabled: boolean;
}

/** Quiet hours to the minute, each with its two ends. */
export function Spans({ of, spans, onChange, disabled }: SpansProps) {
  const { t } = useTranslation('settings-quiet');
  const change = (at: number, part: Partial<Span>) => onChange(spans.map((span, i) => (i === at ? { ...span, ...part } : span)));
  return (
    <div className={classes.spans}>
      {spans.map((span, at) => (
        <Group key={at} gap="xs" wrap="nowrap" align="flex-start">
          {(['from', 'until'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              aria-label={t(`span.${end}`, { of, n: at + 1 })}
              value={span[end]}
              disabled={disabled}
              error={end === 'until' && !isSound(span) && t('span.fault')}
              onChange={(event) => change(at, { [end]: event.currentTarget.value })}
            />
          ))}
          {!disabled && (
            <ActionIcon variant="subtle" color="gray" aria-label={t('span.remove', { of, from: span.from, until: span.until })} onClick={() => onChange(spans.filter((_, i) => i !== at))}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {!disabled && (
        <Button
          variant="subtle"
          size="compact-sm"
          mih={36}
          className={classes.add}
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={t('span.addTo', { of })}
          onClick={() => onChange([...spans, { from: '22:00', until: '09:00' }])}
        >
          {t('span.add')}
        </Button>
      )}
    </div>
  );
}
