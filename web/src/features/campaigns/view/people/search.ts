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

const STATES = new Set<string>([
  'waiting', 'in_doubt', 'unresolved', 'accepted', 'sent', 'expired', 'failed', 'delivered', 'read', 'skipped', 'cancelled',
] satisfies State[]);
const REACHED = new Set<string>(['accepted', 'sent', 'delivered', 'read', 'replied'] satisfies Reached[]);

/** What of an address makes sense; the rest is left out. */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { state, reason, code, reached, held, retrying, optedOut, q, message } = search;
  return {
    ...(typeof state === 'string' && STATES.has(state) && { state: state as State }),
    ...(typeof reason === 'string' && /^[a-z_]+$/.test(reason) && { reason: reason as Reason }),
    ...(Number.isInteger(Number(code)) && code !== undefined && code !== '' && { code: Number(code) }),
    ...(typeof reached === 'string' && REACHED.has(reached) && { reached: reached as Reached }),
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

/** Whether it shows fewer than all. */
export const isFiltered = ({ message: _open, ...filters }: PeopleSearch) => Object.keys(filters).length > 0;
