import '@mantine/dates/styles.css';
import { Text, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import 'dayjs/locale/ar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { instantOf } from '../../../../app/days';
import classes from './Schedule.module.css';

interface MomentInputProps {
  label: string;
  description?: string;
  zone: string;
  /** The zone's name after the date: not where everybody has their own. */
  showZone?: boolean;
  /** What clocks show, `2026-12-01T10:30`. */
  value: string | undefined;
  error?: string;
  /** Whether there may be no moment at all. */
  clearable?: boolean;
  onChange: (local: string | undefined) => void;
}

const USUAL_TIME = '10:00';

/** A day and a time of the clock, with the Umm al-Qura date beside it. */
export function MomentInput({ label, description, zone, showZone = true, value, error, clearable = false, onChange }: MomentInputProps) {
  const { t, i18n } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const at = value && instantOf(value, zone);
  const day = at ? value.slice(0, 10) : null;
  const kept = at ? value.slice(11, 16) : USUAL_TIME;
  const [time, setTime] = useState(kept);
  const choose = (chosen: string | null) => {
    setTime(time || kept);
    onChange(chosen ? `${chosen}T${time || kept}` : undefined);
  };
  return (
    <div role="group" aria-label={label}>
      <div className={classes.moment}>
        <DatePickerInput
          label={label}
          description={description}
          placeholder={t('schedule.chooseDay')}
          locale={i18n.language}
          valueFormat="D MMM YYYY"
          firstDayOfWeek={0}
          weekendDays={[5, 6]}
          minDate={new Date()}
          classNames={{ day: classes.day }}
          popoverProps={{ withinPortal: false, withRoles: false }}
          clearable={clearable}
          clearButtonProps={{ 'aria-label': t('schedule.clearDay') }}
          ariaLabels={{ nextMonth: t('schedule.nextMonth'), previousMonth: t('schedule.previousMonth') }}
          error={error}
          value={day}
          onChange={choose}
        />
        {day && (
          <TextInput
            label={t('schedule.time')}
            type="time"
            dir="ltr"
            value={time}
            onChange={({ currentTarget: { value: typed } }) => {
              setTime(typed);
              if (typed) onChange(`${day}T${typed}`);
            }}
            onBlur={() => setTime(kept)}
          />
        )}
      </div>
      {at && (
        <Text size="sm" mt={6} c="dimmed">
          {showZone ? fmt.momentInZone(at, zone) : fmt.moment(at, zone)} · {fmt.hijri(at, zone)}
        </Text>
      )}
    </div>
  );
}
