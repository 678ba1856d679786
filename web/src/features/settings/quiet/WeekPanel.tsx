import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/Panel';
import type { Weekday, Purpose, QuietHours } from '../../../components/quiet/spans';
import { Spans } from './Spans';
import classes from './Spans.module.css';
import { WeekGrid } from './WeekGrid';

interface WeekPanelProps {
  quiet: QuietHours;
  onChange: (quiet: QuietHours) => void;
  days: Weekday[];
  weekend: Weekday[];
  disabled: boolean;
}

const PURPOSES: Purpose[] = ['marketing', 'transactional'];
const NIGHT = [{ from: '22:00', until: '09:00' }];

/** The usual week of one purpose: as a grid, and to the minute. */
export function WeekPanel({ quiet, onChange, days, weekend, disabled }: WeekPanelProps) {
  const { t } = useTranslation('settings-quiet');
  const [purpose, setPurpose] = useState<Purpose>('marketing');
  const week = quiet[purpose];
  const setWeek = (changed: typeof week) => onChange({ ...quiet, [purpose]: changed });
  return (
    <Panel
      title={t('week.title')}
      aside={
        <SegmentedControl
          aria-label={t('week.purpose')}
          value={purpose}
          onChange={(value) => setPurpose(value as Purpose)}
          data={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
        />
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t(`week.hint.${purpose}`)}
      </Text>
      <WeekGrid key={purpose} week={week} onChange={setWeek} days={days} weekend={weekend} disabled={disabled} />
      <Text size="xs" c="dimmed" mt="xs">
        {t('week.legend')}
      </Text>
      {!disabled && (
        <Group mt="sm" gap="xs">
          <Button variant="default" size="sm" onClick={() => setWeek(Object.fromEntries(days.map((day) => [day, NIGHT])))}>
            {t('week.nights')}
          </Button>
          <Button variant="default" size="sm" onClick={() => setWeek({ ...week, ...Object.fromEntries(weekend.map((day) => [day, [{ from: '00:00', until: '00:00' }]])) })}>
            {t('week.weekend', { days: weekend.map((day) => t(`day.${day}`)).join(t('and')) })}
          </Button>
          <Button variant="default" size="sm" onClick={() => setWeek({})}>
            {t('week.clear')}
          </Button>
        </Group>
      )}
      <Text fw={500} size="sm" mt="lg">
        {t('week.exact')}
      </Text>
      <dl className={classes.days}>
        {days.map((day) => (
          <div key={day} className={classes.day}>
            <dt>{t(`day.${day}`)}</dt>
            <dd>
              <Spans of={t(`day.${day}`)} spans={week[day] ?? []} onChange={(spans) => setWeek({ ...week, [day]: spans })} disabled={disabled} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
