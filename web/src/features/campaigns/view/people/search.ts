import type { paths } from '../../../../api/schema';

type Query = NonNullable<paths['/api/v1/campaigns/{id}/messages']['get']['parameters']['query']>;
type State = NonNullable<Query['state']>[number];
type Reason = NonNullable<Query['reason']>[number];
type Reached = NonNullable<Query['reached']>;

/** Whom the list shows; all of it is in the address. */
export interface PeopleSearch {
  state?: State;
  reason?: Reason;
  code?: number;
  /** Everybody who ever got that far: the steps of the funnel. */
  reached?: Reached;
  /** WhatsApp took it and holds it back. */
  held?: true;
  /** Waits for another attempt. */
  retrying?: true;
  optedOut?: true;
  q?: string;
  /** The message whose story is open. */
  message?: string;
}

export const STATES = [
  'waiting', 'in_doubt', 'unresolved', 'accepted', 'sent', 'delivered', 'read', 'failed', 'expired', 'skipped', 'cancelled',
] as const satisfies readonly State[];
export const REACHED = ['accepted', 'sent', 'delivered', 'read', 'replied'] as const satisfies readonly Reached[];

const isOneOf = <T extends string>(all: readonly T[], word: unknown): word is T => all.includes(word as T);

/** What of an address makes sense; the rest is left out. */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { state, reason, code, reached, held, retrying, optedOut, q, message } = search;
  return {
    ...(isOneOf(STATES, state) && { state }),
    ...(typeof reason === 'string' && /^[a-z_]+$/.test(reason) && { reason: reason as Reason }),
    ...(Number.isInteger(Number(code)) && code !== undefined && code !== '' && { code: Number(code) }),
    ...(isOneOf(REACHED, reached) && { reached }),
    ...(held === true && { held: true as const }),
    ...(retrying === true && { retrying: true as const }),
    ...(optedOut === true && { optedOut: true as const }),
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof q === 'number' && { q: String(q) }),
    ...(typeof message === 'string' && /^[\w-]+$/.test(message) && { message }),
  };
}

/** The same as the API wants it. */
export function queryOf(search: PeopleSearch): Query {
  const { state, reason, code, message: _open, ...rest } = search;
  return {
    ...rest,
    ...(state && { state: [state] }),
    ...(reason && { reason: [reason] }),
    ...(code !== undefined && { code: [code] }),
  };
}

/** Where the same people are had as a file. */
export function exportAddress(id: string, search: PeopleSearch, lang: string): string {
  const query = new URLSearchParams({ lang });
  for (const [name, value] of Object.entries(queryOf(search))) query.set(name, String(value));
  return `/api/v1/campaigns/${id}/export?${query}`;
}

/** Whether it shows fewer than all. */
export const isFiltered = ({ message: _open, ...filters }: PeopleSearch) => Object.keys(filters).length > 0;
