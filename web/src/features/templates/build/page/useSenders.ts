import { $api, type Schemas } from '../../../../api/client';

const NONE: Schemas['SenderView'][] = [];

/** The numbers in use of a WhatsApp account; of all accounts while none is known. */
export function useSenders(account: string | undefined): Schemas['SenderView'][] {
  const { data } = $api.useQuery('get', '/api/v1/senders', { params: { query: { limit: 100 } } }, { staleTime: 60_000 });
  return data?.items.filter((sender) => !sender.archivedAt && (!account || sender.wabaId === account)) ?? NONE;
}
