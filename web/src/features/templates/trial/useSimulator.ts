import { $api } from '../../../api/client';

/** Whether this installation has a simulator to rehearse on; it need not answer just now. */
export const useSimulator = (): boolean =>
  Boolean($api.useQuery('get', '/api/v1/senders/simulator', {}, { staleTime: 300_000 }).data?.url);
