import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { versioned } from '../../../components/forms/versioned';

/** Budget, undo and approval, with their version. */
export const sendingQuery = queryOptions({
  queryKey: ['sending'],
  refetchOnWindowFocus: false,
  queryFn: async () => versioned(await api.GET('/api/v1/settings/sending')),
});

/** Whether templates need a second person, with the version. */
export const templateSettingsQuery = queryOptions({
  queryKey: ['template-settings'],
  queryFn: async () => versioned(await api.GET('/api/v1/settings/templates')),
});
