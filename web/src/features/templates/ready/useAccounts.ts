import { $api, type Schemas } from '../../../api/client';

const NONE: { id: string; name: string }[] = [];

/** The WhatsApp accounts that a number in use belongs to, each by the names of its numbers. */
export function useAccounts() {
  const { data } = $api.useQuery('get', '/api/v1/senders', { params: { query: { limit: 100 } } }, { select: accountsOf });
  return data ?? NONE;
}

function accountsOf({ items }: Schemas['PageSenderView']) {
  const names = new Map<string, string[]>();
  for (const { wabaId, name, archivedAt } of items) {
    if (!archivedAt) names.set(wabaId, [...(names.get(wabaId) ?? []), name]);
  }
  return [...names].map(([id, all]) => ({ id, name: all.join(' · ') }));
}
