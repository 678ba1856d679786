import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../../api/client';
import { useWizard } from '../wizard/context';

export type Report = Schemas['PreflightReport'];

/** What a launch of the draft would come to, asked again for each version that is saved. */
export function usePreflight() {
  const { campaign, draft } = useWizard();
  return useQuery({
    queryKey: ['preflight', campaign.id, draft.version],
    enabled: draft.state === 'saved',
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: async () => (await api.POST('/api/v1/campaigns/{id}/preflight', { params: { path: { id: campaign.id } } })).data!,
  });
}
