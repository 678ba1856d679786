import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { isAlive, isUndecided, living, type Template } from '../shared/template';
import type { TemplatesSearch } from './search';

export const PAGE_SIZE = 25;
const LIST = ['get', '/api/v1/templates'] as const;
const COUNTS = ['get', '/api/v1/templates/counts'] as const;
const DRAFTS = ['get', '/api/v1/template-drafts'] as const;
/** A decision of Meta's shows by itself, in ms. */
const LOOK_AGAIN = 15_000;

export function useTemplates({ status, q, category, kind, language, cursor }: TemplatesSearch) {
  return $api.useQuery(
    ...LIST,
    {
      params: {
        query: { limit: PAGE_SIZE, search: q, category, kind, language, cursor, status: status === 'draft' ? undefined : status },
      },
    },
    {
      select: (page) => ({ ...page, items: page.items.filter(isAlive).map(living) }),
      enabled: status !== 'draft',
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => state.data?.items.some(isUndecided) && LOOK_AGAIN,
    },
  );
}

/** How many templates each tab has, within the other filters. */
export const useCounts = ({ q, category, kind, language }: TemplatesSearch) =>
  $api.useQuery(...COUNTS, { params: { query: { search: q, category, kind, language } } }, { placeholderData: keepPreviousData });

/** What the templates of a page are used for; the list does not wait for it. */
export const useFigures = (templates: Template[]) =>
  $api.useQuery(
    'get',
    '/api/v1/template-figures',
    { params: { query: { template: templates.map(({ id }) => id) } } },
    {
      enabled: templates.length > 0,
      placeholderData: keepPreviousData,
      select: ({ items }) => new Map(items.map((figures) => [figures.template, figures])),
    },
  );

export const useDrafts = ({ cursor }: TemplatesSearch) =>
  $api.useQuery(
    ...DRAFTS,
    { params: { query: { limit: PAGE_SIZE, cursor } } },
    // The builder changes them without telling.
    { staleTime: 0, placeholderData: keepPreviousData },
  );

/** Asks again for what the list shows. */
export function useReload() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: LIST });
    void client.invalidateQueries({ queryKey: DRAFTS });
    void client.invalidateQueries({ queryKey: COUNTS });
  };
}
