import { api } from '../../api/client';

/** Whether clicks can be counted on this server, and what tracked addresses begin with. */
export const linkSettingsQuery = {
  queryKey: ['settings', 'links'],
  queryFn: async () => (await api.GET('/api/v1/settings/links')).data!,
  staleTime: Infinity,
};
