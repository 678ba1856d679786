import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { versioned } from '../../../components/forms/versioned';

export const businessQuery = queryOptions({
  queryKey: ['business-data'],
  refetchOnWindowFocus: false,
  queryFn: async () => versioned(await api.GET('/api/v1/settings/business-data')),
});
