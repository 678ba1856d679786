import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const MARKETING = ['get', '/api/v1/holds/marketing'] as const;

/** Whether all marketing is stopped; other people stop it too, so it is asked again now and then. */
export const useMarketing = () => $api.useQuery(...MARKETING, {}, { refetchInterval: 30_000 }).data;

/** After it was stopped or goes on again, everything that shows holds is asked for anew. */
export function useMarketingChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/') });
}
