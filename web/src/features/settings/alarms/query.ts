import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { versioned } from '../../../components/forms/versioned';

/** Which alarms are told outside of the app, with their version. */
export const alarmSettingsQuery = queryOptions({
  queryKey: ['alarm-settings'],
  refetchOnWindowFocus: false,
  queryFn: async () => versioned(await api.GET('/api/v1/settings/alarms')),
});

/** Where the log of what was told lies in the cache. */
export const DELIVERIES = { queryKey: ['get', '/api/v1/settings/alarms/deliveries'] };
