import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../api/client';
import { Refusal } from '../api/problem';

export type Session = Schemas['SessionSignedInAs'];

let ended: string | undefined;

/** Why the last session of this browser is none any more, where the server says so: to be told once, at the sign-in. */
export function whyEnded(): string | undefined {
  const reason = ended;
  ended = undefined;
  return reason;
}

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  retry: false,
  queryFn: async ({ client }): Promise<Session | null> => {
    try {
      const { data } = await api.GET('/api/v1/session');
      return data ?? null;
    } catch (refusal) {
      // While a page is open it stays, and the person signs in again over it.
      if (refusal instanceof Refusal && refusal.status === 401 && !client.getQueryData(['session'])) {
        ended = refusal.problem.reason;
        return null;
      }
      throw refusal;
    }
  },
});

const RANKS = ['viewer', 'agent', 'marketer', 'admin', 'owner'];

/** The signed-in person. Only for pages behind the sign-in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Refusal(401, { code: 'not-signed-in' });
  return data;
}

/** The signed-in person's workspace: its name, country, zone and currency. */
export const useWorkspace = (): Session['workspace'] => useSession().workspace;

/** Whether the person's role reaches this one; the server decides again. */
export function useMay(role: 'viewer' | 'agent' | 'marketer' | 'admin' | 'owner'): boolean {
  const session = useSession();
  return RANKS.indexOf(session.role) >= RANKS.indexOf(role);
}
