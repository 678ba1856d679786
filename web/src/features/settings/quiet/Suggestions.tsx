import { Button, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import type { Period } from '../../../components/quiet/spans';
import { useDayWords } from './useDayWords';
import classes from './Suggestions.module.css';

/** Feasts and national days of the workspace's country, to be taken over with one click. */
export function Suggestions({ onTake }: { onTake: (period: Period) => void }) {
  const { t } = useTranslation('settings-quiet');
  const days = useDayWords();
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const years = [now.getUTCFullYear(), now.getUTCFullYear() + 1];
  const [first, second] = [useSuggestions(years[0]!), useSuggestions(years[1]!)];
  const coming = [...new Map([...first, ...second].map((one) => [`${one.occasion}${one.firstDay}`, one])).values()]
    .filter(({ lastDay }) => lastDay >= today)
    .slice(0, 8);
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="suggestions">
      <h3 id="suggestions" className={classes.title}>
        {t('suggest.title')}
      </h3>
      <Text size="sm" c="dimmed">
        {t('suggest.hint')}
      </Text>
      <ul className={classes.list}>
        {coming.map(({ occasion, firstDay, lastDay, hijriFirst }) => {
          const name = t(`occasion.${occasion}`, { year: occasion.startsWith('eid') || occasion === 'ramadan' ? hijriFirst.year : firstDay.slice(0, 4) });
          return (
            <li key={occasion + firstDay}>
              <Button
                variant="default"
                h="auto"
                py={8}
                fullWidth
                justify="flex-start"
                leftSection={<IconCalendarPlus size={18} aria-hidden />}
                onClick={() =>
                  onTake(
                    occasion === 'ramadan'
                      ? { name, firstDay, lastDay, purposes: ['marketing'], closed: false, hours: [{ from: '02:00', until: '13:00' }] }
                      : { name, firstDay, lastDay, purposes: ['marketing'], closed: true, hours: [] },
                  )
                }
              >
                <span className={classes.words}>
                  <strong>{name}</strong>
                  <span>{days.range(firstDay, lastDay)}</span>
                  <span>{days.hijriRange(firstDay, lastDay)}</span>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useSuggestions(year: number) {
  const { data } = $api.useQuery('get', '/api/v1/settings/quiet-hours/suggestions', { params: { query: { year } } }, { staleTime: Infinity });
  return data?.periods ?? [];
}
