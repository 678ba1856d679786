import { $api } from '../../../../api/client';

export interface PreviewPerson {
  id: string;
  name?: string;
  phone?: string;
}

const NOBODY: PreviewPerson[] = [];

/** Real people to try the message on. */
export function usePeople(): PreviewPerson[] {
  const { data } = $api.useQuery('get', '/api/v1/contacts', { params: { query: { limit: 20 } } }, { staleTime: 60_000 });
  return data?.items ?? NOBODY;
}
