import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useThrottledCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { useLive } from '../../../../api/live';
import type { LiveState } from '../../../../api/follow';
import { isNews, withNews, type Campaign, type Live, type Results } from './run';

/** How often, at most, is asked for what the feed does not tell, in ms. */
const DETAILS = 3_000;

const campaignQuery = (id: string) => $api.queryOptions('get', '/api/v1/campaigns/{id}', { params: { path: { id } } });

const resultsQuery = (id: string, lang: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{id}/results', { params: { path: { id }, query: { lang } } });

export function useCampaign(id: string) {
  return $api.useQuery('get', '/api/v1/campaigns/{id}', { params: { path: { id } } });
}

/** The figures as they were last heard. */
export function useResults(id: string) {
  const { i18n } = useTranslation();
  return $api.useQuery(
    'get',
    '/api/v1/campaigns/{id}/results',
    { params: { path: { id }, query: { lang: i18n.language } } },
    { placeholderData: keepPreviousData },
  );
}

export interface Feed {
  state: LiveState;
  /** The last event; null before the first. */
  live: Live | null;
}

/** Listens to one campaign and writes what it hears into the queries of this file. */
export function useFeed(id: string): Feed {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const [live, setLive] = useState<Live | null>(null);
  const results = resultsQuery(id, i18n.language).queryKey;
  const campaign = campaignQuery(id).queryKey;

  const askResults = useThrottledCallback(() => void queries.invalidateQueries({ queryKey: results }), DETAILS);
  const askAll = () => {
    void queries.invalidateQueries({ queryKey: results });
    void queries.invalidateQueries({ queryKey: campaign });
  };

  const hear = (event: Live) => {
    const before = queries.getQueryData<Results>(results);
    const known = queries.getQueryData<Campaign>(campaign);
    setLive(event);
    if (before) queries.setQueryData<Results>(results, withNews(before, event));
    if (known && known.state !== event.state) void queries.invalidateQueries({ queryKey: campaign });
    if (before && isNews(before, event)) askResults();
  };

  return { state: useLive<Live>(`/api/v1/campaigns/${id}/live?lang=${i18n.language}`, hear, askAll), live };
}

/** For whoever has just changed the campaign: its answer counts at once, the figures are asked for again. */
export function useChanged(id: string) {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  return async (campaign?: Campaign) => {
    if (campaign) queries.setQueryData<Campaign>(campaignQuery(id).queryKey, campaign);
    else await queries.invalidateQueries({ queryKey: campaignQuery(id).queryKey });
    await queries.invalidateQueries({ queryKey: resultsQuery(id, i18n.language).queryKey });
  };
}
