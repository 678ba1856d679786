import { IconMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../app/days';
import type { QuietHours } from '../../components/quiet/spans';
import classes from './DayPanel.module.css';
import { useDates } from './dates';
import { periodsOn, quietOn } from './quiet';

/** When people are left in peace on a day, and because of which period. */
export function PeriodLine({ day, quiet }: { day: Day; quiet: QuietHours }) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const period = periodsOn(day, quiet).at(-1);
  const stretches = quietOn(day, quiet);
  if (!period && stretches.length === 0) return null;
  const hours = stretches.map(({ from, until }) => t('hours', { from: dates.minute(from), until: dates.minute(until) }));
  const wholeDay = stretches.some(({ from, until }) => from === 0 && until === 24 * 60);
  return (
    <p className={classes.period}>
      <IconMoon size={16} aria-hidden style={{ verticalAlign: -3 }} />{' '}
      {period && (
        <>
          <bdi>{period.name}</bdi>
          {' · '}
        </>
      )}
      {wholeDay ? t('quietAllDay') : hours.length > 0 ? t('quietAt', { hours: hours.join(t('and')) }) : t('notQuiet')}
    </p>
  );
}
