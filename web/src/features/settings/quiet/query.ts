import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { versioned } from '../../../components/forms/versioned';

/** When people are left in peace, with its version. */
export const quietQuery = queryOptions({
  queryKey: ['quiet-hours'],
  refetchOnWindowFocus: false,
  queryFn: async () => versioned(await api.GET('/api/v1/settings/quiet-hours')),
});
