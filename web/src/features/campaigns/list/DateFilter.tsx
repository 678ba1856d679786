import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, dayOf, type Day } from '../../../app/days';
import { useFmt } from '../../../app/fmt';
import { isDay } from '../../../app/is-day';
import classes from './Filters.module.css';

interface DateFilterProps {
  from?: Day;
  until?: Day;
  onChange: (days: { from?: Day; until?: Day }) => void;
}

const LAST = [7, 30, 90];

/** When campaigns started: the usual stretches of time, or two days that the person chooses. */
export function DateFilter({ from, until, onChange }: DateFilterProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const today = dayOf(new Date(), fmt.zone);
  const last = LAST.find((days) => !until && from === addDays(today, 1 - days));
  const [asked, setAsked] = useState(false);
  const chosen = last ? String(last) : from || until ? 'own' : '';
  const own = chosen === 'own' || asked;
  const pick = (value: string) => {
    setAsked(value === 'own');
    if (value !== 'own') onChange({ from: value ? addDays(today, 1 - Number(value)) : undefined, until: undefined });
  };
  const day = (text: string) => (isDay(text) ? text : undefined);
  return (
    <>
      <NativeSelect aria-label={t('date.label')} value={own ? 'own' : chosen} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{t('date.any')}</option>
        {LAST.map((days) => (
          <option key={days} value={days}>
            {t('date.last', { count: days, n: fmt.number(days) })}
          </option>
        ))}
        <option value="own">{t('date.own')}</option>
      </NativeSelect>
      {own && (
        <div className={classes.dates}>
          <TextInput
            type="date"
            label={t('date.from')}
            value={from ?? ''}
            max={until}
            onChange={(event) => onChange({ from: day(event.currentTarget.value), until })}
          />
          <TextInput
            type="date"
            label={t('date.until')}
            value={until ?? ''}
            min={from}
            onChange={(event) => onChange({ from, until: day(event.currentTarget.value) })}
          />
        </div>
      )}
    </>
  );
}
