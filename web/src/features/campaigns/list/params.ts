import { addDays, startOf } from '../../../app/days';
import type { CampaignsSearch } from './search';

/** As the API wants the filters that hold for every tab. */
export function filterParams({ q, sender, template, from, until }: CampaignsSearch, zone: string) {
  return {
    q,
    sender,
    template,
    from: from && startOf(from, zone).toISOString(),
    until: until && startOf(addDays(until, 1), zone).toISOString(),
  };
}

export const PAGE_SIZE = 25;

export function listParams(search: CampaignsSearch, zone: string) {
  const { status, sort, order, cursor } = search;
  return {
    ...filterParams(search, zone),
    ...(status === 'approval' ? { waitingForMe: true } : { status }),
    sort,
    order,
    cursor,
    limit: PAGE_SIZE,
  };
}
