import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** Countries with what is usual in each, time zones, currencies. */
export const referenceQuery = queryOptions({
  queryKey: ['reference'],
  staleTime: Infinity,
  queryFn: async () => (await api.GET('/api/v1/reference')).data!,
});
