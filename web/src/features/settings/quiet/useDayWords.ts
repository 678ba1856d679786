import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';

/** Days of both calendars in words; a day has no zone. */
export function useDayWords() {
  const { t } = useTranslation('settings-quiet');
  const fmt = useFmt();
  const range = (say: (day: string) => string) => (first: string, last: string) =>
    first === last ? say(first) : t('range', { first: say(first), last: say(last) });
  const noon = (day: string) => `${day}T12:00:00Z`;
  return {
    range: range((day) => fmt.day(noon(day), 'UTC')),
    hijriRange: range((day) => fmt.hijri(noon(day), 'UTC')),
  };
}
