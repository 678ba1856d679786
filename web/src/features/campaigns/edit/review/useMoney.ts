import { useFmt } from '../../../../app/fmt';

/** WhatsApp's prices are in US dollars; the merchant thinks in the workspace's currency. */
export function useMoney() {
  const fmt = useFmt();
  return {
    both: (usd: number) => fmt.money(usd, 'USD'),
  };
}
