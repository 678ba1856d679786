import { addDays, startOf } from '../../../app/days';
import type { AuditSearch } from './filter';

/** As the API wants it. */
export function auditQuery({ actor, about, from, to }: AuditSearch, zone: string | undefined) {
  return {
    ...(actor && { actor }),
    ...(about && { action: about }),
    ...(from && { from: startOf(from, zone).toISOString() }),
    ...(to && { until: startOf(addDays(to, 1), zone).toISOString() }),
  };
}
