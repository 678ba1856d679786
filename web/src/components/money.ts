import { $api } from '../api/client';
import { useFmt } from '../app/fmt';

export interface Money {
  /** In the workspace's currency, where there is a rate; else in US dollars. */
  amount: string;
  /** In US dollars, as WhatsApp counts; absent where that is the amount. */
  usd?: string;
}

/** WhatsApp's prices are in US dollars; the merchant thinks in the workspace's currency. */
export function useMoney(): (usd: number) => Money {
  const fmt = useFmt();
  const { data } = $api.useQuery('get', '/api/v1/settings/sending', undefined, { staleTime: 300_000 });
  return (usd) => {
    const dollars = fmt.money(usd, 'USD');
    if (!data || data.currency === 'USD' || data.usdRate === undefined) return { amount: dollars };
    return { amount: fmt.money(usd * data.usdRate, data.currency), usd: dollars };
  };
}
