import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { $api, type Schemas } from '../../../api/client';
import { useLive } from '../../../api/live';
import { useWorkspace } from '../../../app/session';
import { needsReload, withLive } from './live-rows';
import { filterParams, listParams } from './params';
import type { Rows } from './row';
import type { CampaignsSearch } from './search';

const LIST = ['get', '/api/v1/campaigns'] as const;
const COUNTS = ['get', '/api/v1/campaigns/counts'] as const;

export function useCampaigns(search: CampaignsSearch) {
  const { zone } = useWorkspace();
  return $api.useQuery(
    ...LIST,
    { params: { query: listParams(search, zone) } },
    { placeholderData: keepPreviousData },
  );
}

export function useCounts(search: CampaignsSearch) {
  const { zone } = useWorkspace();
  return $api.useQuery(
    ...COUNTS,
    { params: { query: filterParams(search, zone) } },
    { placeholderData: keepPreviousData },
  );
}

/** Asks again for the list and the counts over it. */
export function useReload() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: LIST });
    void client.invalidateQueries({ queryKey: COUNTS });
  };
}

/** Keeps the rows that are under way up to date. */
export function useLiveRows() {
  const client = useQueryClient();
  const reload = useReload();
  const known = useRef<Set<string>>(undefined);
  return useLive<Schemas['LiveListView']>(
    '/api/v1/live',
    ({ campaigns }) => {
      const news = new Map(campaigns.map((live) => [live.campaign, live]));
      let more = known.current !== undefined && campaigns.some(({ campaign }) => !known.current!.has(campaign));
      known.current = new Set([...(known.current ?? []), ...news.keys()]);
      client.setQueriesData<Rows>({ queryKey: LIST }, (rows) => {
        if (!rows) return rows;
        more ||= rows.items.some((row) => news.has(row.id) && needsReload(row, news.get(row.id)!));
        return { ...rows, items: rows.items.map((row) => (news.has(row.id) ? withLive(row, news.get(row.id)!) : row)) };
      });
      if (more) reload();
    },
    reload,
  );
}
