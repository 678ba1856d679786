import type { Schemas } from '../../../api/client';

export type Role = Schemas['Role'];

/** From the most to the least that one may do. */
export const ROLES: Role[] = ['owner', 'admin', 'marketer', 'agent', 'viewer'];

/** The roles that somebody may give or take: none above their own. */
export function givable(own: Role): Role[] {
  return ROLES.slice(ROLES.indexOf(own));
}
