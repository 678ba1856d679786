import { $api } from '../../../../api/client';

export interface Rate {
  /** The workspace's currency where it has a rate, else US dollars. */
  currency: string;
  /** How many of it a dollar is. */
  perUsd: number;
}

/** How amounts are entered; absent until it is known. */
export function useRate(): Rate | undefined {
  const { data } = $api.useQuery('get', '/api/v1/settings/sending', undefined, { staleTime: 300_000 });
  if (!data) return undefined;
  return data.usdRate === undefined ? { currency: 'USD', perUsd: 1 } : { currency: data.currency, perUsd: data.usdRate };
}
