import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/Panel';
import type { Period, QuietHours } from '../../../components/quiet/spans';
import rows from '../parts/rows.module.css';
import { PeriodDialog } from './PeriodDialog';
import { Suggestions } from './Suggestions';
import { useDayWords } from './useDayWords';

interface PeriodsPanelProps {
  quiet: QuietHours;
  onChange: (quiet: QuietHours) => void;
  disabled: boolean;
}

const blank: Period = { name: '', firstDay: '', lastDay: '', purposes: ['marketing'], closed: true, hours: [] };

/** Days with hours of their own in place of the week's. */
export function PeriodsPanel({ quiet, onChange, disabled }: PeriodsPanelProps) {
  const { t } = useTranslation('settings-quiet');
  const days = useDayWords();
  const [open, setOpen] = useState<{ at: number; period: Period } | null>(null);
  const { periods } = quiet;
  const put = (at: number, period: Period) =>
    onChange({ ...quiet, periods: at < periods.length ? periods.map((one, i) => (i === at ? period : one)) : [...periods, period] });
  return (
    <Panel
      title={t('periods.title')}
      aside={
        !disabled && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({ at: periods.length, period: blank })}>
            {t('periods.add')}
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed">
        {t('periods.hint')}
      </Text>
      <ul className={rows.rows} aria-label={t('periods.title')}>
        {periods.map((period, at) => (
          <li key={at} className={rows.row} style={{ paddingInline: 0 }}>
            <div className={rows.words}>
              <strong dir="auto">{period.name}</strong>
              <div className={rows.small}>{days.range(period.firstDay, period.lastDay)}</div>
              <div className={rows.small}>{days.hijriRange(period.firstDay, period.lastDay)}</div>
              <div className={rows.small}>
                {period.purposes.map((purpose) => t(`purpose.${purpose}`)).join(t('and'))} ·{' '}
                {period.closed ? t('periods.closed') : period.hours.map(({ from, until }) => t('periods.span', { from, until })).join(t('and')) || t('periods.open')}
              </div>
            </div>
            {!disabled && (
              <Group gap={4}>
                <ActionIcon variant="subtle" color="gray" aria-label={t('periods.edit', { name: period.name })} onClick={() => setOpen({ at, period })}>
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={t('periods.remove', { name: period.name })} onClick={() => onChange({ ...quiet, periods: periods.filter((_, i) => i !== at) })}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {!disabled && <Suggestions onTake={(period) => setOpen({ at: periods.length, period })} />}
      {open && (
        <PeriodDialog
          period={open.period}
          onDone={(period) => {
            put(open.at, period);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}
