import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { $api, api } from '../../../../api/client';
import { notice } from '../../../../app/queries';
import { DraftKeeper } from '../../../../components/draft/DraftKeeper';
import { keeperOf, leave } from '../../../../components/draft/keepers';
import type { Campaign, CampaignDraft, CampaignKeeper, CampaignSettings } from './campaign';

export const campaignQuery = (id: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{id}', { params: { path: { id } } });

/** A draft as it is being edited; it saves itself. @param readAt when the campaign was read last */
export function useDraft(campaign: Campaign, readAt: number): [CampaignDraft, CampaignKeeper] {
  const client = useQueryClient();
  const { id } = campaign;
  const [keeper] = useState(() =>
    keeperOf(id, () => new DraftKeeper<CampaignSettings, Campaign>(id, campaign, {
      save: async (settings, version) => {
        const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
        try {
          const { data } = await api.PUT('/api/v1/campaigns/{id}', { params, body: settings });
          client.setQueryData(campaignQuery(id).queryKey, data!);
          return data!;
        } catch (problem) {
          notice(problem);
          throw problem;
        }
      },
      load: async () => {
        const { data } = await api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } });
        return data!;
      },
    })),
  );
  useEffect(() => {
    const again = () => void keeper.flush();
    keeper.start();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void leave(id);
    };
  }, [keeper, id]);
  useEffect(() => keeper.seen(campaign), [keeper, campaign, readAt]);
  return [useSyncExternalStore(keeper.subscribe, keeper.now), keeper];
}
