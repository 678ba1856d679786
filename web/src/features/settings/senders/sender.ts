import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { versioned } from '../../../components/forms/versioned';

/** One sender with its version. */
export const senderQuery = (id: string) =>
  queryOptions({
    queryKey: ['sender', id],
    queryFn: async () => versioned(await api.GET('/api/v1/senders/{id}', { params: { path: { id } } })),
  });

/** Where all lists of senders lie in the cache. */
export const SENDERS = { queryKey: ['get', '/api/v1/senders'] };
