import { $api } from '../../../../api/client';
import type { Sender } from '../wizard/context';

const NONE: Sender[] = [];

/** The numbers that can be chosen: those in use. */
export function useSenders(): Sender[] {
  const { data } = $api.useQuery('get', '/api/v1/senders', { params: { query: { limit: 100 } } }, { select: inUse });
  return data ?? NONE;
}

const inUse = ({ items }: { items: Sender[] }) => items.filter((sender) => !sender.archivedAt);
