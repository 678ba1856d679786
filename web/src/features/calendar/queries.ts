import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { $api } from '../../api/client';
import { addDays, startOf, type Day } from '../../app/days';
import { useFmt } from '../../app/fmt';

/** The campaigns of these days. */
export function useCalendar(days: readonly Day[]) {
  const { zone } = useFmt();
  const from = startOf(days[0]!, zone).toISOString();
  const until = startOf(addDays(days.at(-1)!, 1), zone).toISOString();
  return $api.useQuery('get', '/api/v1/calendar', { params: { query: { from, until } } }, { placeholderData: keepPreviousData });
}

export const useQuietHours = () => $api.useQuery('get', '/api/v1/settings/quiet-hours', {}, { staleTime: 60_000 }).data;

/** How much each of these weeks asks of people; what is not known yet, or cannot be, is left out. */
export const useFatigue = (weeks: readonly Day[]) =>
  useQueries({
    queries: weeks.map((week) =>
      $api.queryOptions('get', '/api/v1/calendar/fatigue', { params: { query: { week } } }, { staleTime: 60_000 }),
    ),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
