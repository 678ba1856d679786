import { ActionIcon, Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../app/days';
import { useDates } from './dates';
import { daysOf, firstOfMonth, isSameMonth, turned } from './range';
import type { View } from './search';
import classes from './Toolbar.module.css';

interface ToolbarProps {
  view: View;
  day: Day;
  today: Day;
  onChange: (to: { view?: View; day?: Day }) => void;
}

/** What stretch of time is shown, by both calendars, and the way to others. */
export function Toolbar({ view, day, today, onChange }: ToolbarProps) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const days = daysOf(view, day);
  const first = view === 'month' ? firstOfMonth(day) : days[0]!;
  const last = view === 'month' ? days.filter((each) => isSameMonth(each, day)).at(-1)! : days.at(-1)!;
  return (
    <div className={classes.toolbar}>
      <Group gap="xs" wrap="nowrap">
        <ActionIcon variant="default" aria-label={t(`before.${view}`)} onClick={() => onChange({ day: turned(view, day, -1) })}>
          <IconChevronLeft size={20} className="flips" />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t(`after.${view}`)} onClick={() => onChange({ day: turned(view, day, 1) })}>
          <IconChevronRight size={20} className="flips" />
        </ActionIcon>
        <Button variant="default" size="sm" disabled={day === today} onClick={() => onChange({ day: today })}>
          {t('today')}
        </Button>
      </Group>
      <div className={classes.title} role="status">
        <Title order={2}>{view === 'month' ? dates.month(day) : dates.range(first, last)}</Title>
        <Text size="sm" c="dimmed">
          {dates.hijriRange(first, last)}
        </Text>
      </div>
      <SegmentedControl
        aria-label={t('view.label')}
        value={view}
        onChange={(value) => onChange({ view: value as View })}
        data={[
          { value: 'month', label: t('view.month') },
          { value: 'week', label: t('view.week') },
        ]}
      />
    </div>
  );
}
