import { Alert } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addDays, weekdayOf, type Day } from '../../app/days';
import { useFmt } from '../../app/fmt';
import { useDates } from './dates';
import { useFatigue } from './queries';

const SUNDAY = 0;

interface FatigueProps {
  days: readonly Day[];
  today: Day;
}

/** Weeks to come in which many people would get several messages: too many, and they block the number. */
export function Fatigue({ days, today }: FatigueProps) {
  const { t } = useTranslation('calendar');
  const fmt = useFmt();
  const dates = useDates();
  const weeks = useFatigue(days.filter((day) => weekdayOf(day) === SUNDAY && addDays(day, 6) >= today));
  const tiring = weeks
    .map(({ week, threeTimes, fourTimesOrMore, estimated }) => ({ week, people: threeTimes + fourTimesOrMore, estimated }))
    .filter(({ people }) => people > 0);
  if (tiring.length === 0) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconUsersGroup aria-hidden />} title={t('fatigue.title')}>
      {tiring.map(({ week, people, estimated }) => (
        <div key={week}>
          {t(estimated ? 'fatigue.about' : 'fatigue.week', {
            count: people,
            n: fmt.number(people),
            week: dates.range(week, addDays(week, 6)),
          })}
        </div>
      ))}
    </Alert>
  );
}
