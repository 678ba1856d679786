import type { Approval, Category, Kind } from '../shared/template';

/** Approvals that few templates have; they share the last tab. */
export const SELDOM = ['disabled', 'archived', 'pending_deletion', 'in_appeal', 'limit_exceeded', 'locked'] as const satisfies readonly Approval[];
const STATUSES = ['draft', 'approved', 'pending', 'rejected', 'paused', ...SELDOM] as const;
export type Status = (typeof STATUSES)[number];

export const CATEGORIES = ['marketing', 'utility', 'authentication'] as const satisfies readonly Category[];

/** What a message is; the API's words. */
export const KINDS = [
  'standard',
  'carousel',
  'product_carousel',
  'offer',
  'catalog',
  'products',
  'product',
  'flow',
  'code',
] as const satisfies readonly Kind[];

/** What the address of the list says. All templates, from the first, need no words. */
export interface TemplatesSearch {
  status?: Status;
  q?: string;
  category?: (typeof CATEGORIES)[number];
  kind?: Kind;
  /** Meta's code. */
  language?: string;
  cursor?: string;
  /** Only to be shown: the cursor finds the page. */
  page?: number;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((each) => each === value);

/** What an address may say; the rest of it is ignored. */
export function parseSearch(search: Record<string, unknown>): TemplatesSearch {
  const cursor = text(search.cursor);
  const language = text(search.language);
  const page = Number(search.page);
  const parsed: TemplatesSearch = {
    status: oneOf(STATUSES, search.status),
    // An address like ?q=2026 is read as a number.
    q: text(search.q) ?? (typeof search.q === 'number' ? String(search.q) : undefined),
    category: oneOf(CATEGORIES, search.category),
    kind: oneOf(KINDS, search.kind),
    language: language && /^[a-z]{2,3}(_[A-Z]{2})?$/.test(language) ? language : undefined,
    cursor,
    page: cursor && Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

/** Another choice begins again at the first page. */
export const changed = (search: TemplatesSearch, change: Partial<TemplatesSearch>): TemplatesSearch =>
  parseSearch({ ...search, cursor: undefined, page: undefined, ...change });

export const isFiltered = ({ q, category, kind, language }: TemplatesSearch) => Boolean(q || category || kind || language);
