import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { versioned } from '../../../components/forms/versioned';

/** The words that stop and start marketing, with their version. */
export const wordsQuery = queryOptions({
  queryKey: ['words'],
  refetchOnWindowFocus: false,
  queryFn: async () => versioned(await api.GET('/api/v1/settings/words')),
});
