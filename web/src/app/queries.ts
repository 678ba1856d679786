import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from '../api/problem';
import { sessionLost } from './lost-session';

/** For what asks the server beside queries and mutations. */
export function notice(refusal: unknown) {
  if (refusal instanceof Refusal && refusal.signedOut) sessionLost.set(refusal.problem.reason ?? refusal.code);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, refusal) => failures < 2 && (!(refusal instanceof Refusal) || refusal.status === 0 || refusal.status >= 500),
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
    },
    mutations: { retry: false },
  },
});
