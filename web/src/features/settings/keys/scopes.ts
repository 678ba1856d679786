/** What a key may be limited to: the first words of the API's addresses that programs use. */
export const AREAS = [
  'campaigns', 'contacts', 'contact-lists', 'imports', 'tags', 'suppressions', 'messages', 'conversations',
  'templates', 'media', 'senders', 'portfolios', 'holds', 'audiences', 'live', 'webhooks', 'settings', 'users', 'keys',
  'audit', 'metrics',
] as const;

export type Area = (typeof AREAS)[number];
export type Reach = 'none' | 'read' | 'write';

/** The API's words for what was chosen; reading is part of writing. */
export function scopesOf(chosen: Partial<Record<Area, Reach>>): string[] {
  return AREAS.flatMap((area) => {
    const reach = chosen[area];
    return reach === 'read' || reach === 'write' ? [`${area}:${reach}`] : [];
  });
}

const DAY = 86_400_000;

/** When a key of so many days ends; null: never. */
export function endOf(days: number | null, now: Date): string | undefined {
  return days === null ? undefined : new Date(now.getTime() + days * DAY).toISOString();
}

/** Whether a key can still be used. */
export function standing(key: { revokedAt?: string; expiresAt?: string }, now: Date): 'live' | 'expired' | 'revoked' {
  if (key.revokedAt) return 'revoked';
  return key.expiresAt && new Date(key.expiresAt) <= now ? 'expired' : 'live';
}
