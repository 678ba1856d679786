import type { Schemas } from '../../../api/client';
import type { Day } from '../../../app/days';
import { isDay } from '../../../app/is-day';

export const TABS = ['all', 'active', 'draft', 'completed', 'closed', 'sending', 'approval'] as const;
export type Tab = (typeof TABS)[number];

const SORTS = ['updated', 'name', 'launched', 'audience'] as const satisfies readonly Schemas['CampaignSort'][];
export type Sort = (typeof SORTS)[number];

/** What the address of the list says. The first page, all campaigns, the last changed first, need no words. */
export interface CampaignsSearch {
  status?: Tab;
  q?: string;
  sender?: string;
  template?: string;
  /** Launched on this day or later, in the workspace's zone. */
  from?: Day;
  /** Launched on this day or earlier. */
  until?: Day;
  sort?: Sort;
  order?: 'asc' | 'desc';
  cursor?: string;
  /** Only to be shown: the cursor finds the page. */
  page?: number;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const day = (value: unknown) => (isDay(value) ? value : undefined);
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((each) => each === value);

/** What an address may say; the rest of it is ignored. */
export function parseSearch(search: Record<string, unknown>): CampaignsSearch {
  const cursor = text(search.cursor);
  const page = Number(search.page);
  const parsed: CampaignsSearch = {
    status: oneOf(TABS, search.status),
    // An address like ?q=2026 is read as a number.
    q: text(search.q) ?? (typeof search.q === 'number' ? String(search.q) : undefined),
    sender: text(search.sender),
    template: text(search.template),
    from: day(search.from),
    until: day(search.until),
    sort: oneOf(SORTS, search.sort),
    order: oneOf(['asc', 'desc'], search.order),
    cursor,
    page: cursor && Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

/** Another choice begins again at the first page. */
export const changed = (search: CampaignsSearch, change: Partial<CampaignsSearch>): CampaignsSearch =>
  parseSearch({ ...search, cursor: undefined, page: undefined, ...change });

export const isFiltered = ({ q, sender, template, from, until }: CampaignsSearch) =>
  Boolean(q || sender || template || from || until);
