import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { versioned } from '../forms/versioned';

/** The workspace's settings with their version. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  refetchOnWindowFocus: false,
  queryFn: async () => versioned(await api.GET('/api/v1/settings')),
});
