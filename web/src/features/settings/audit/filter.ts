/** What of the trail is asked for, as it stands in the page's address. */
export interface AuditSearch {
  actor?: string;
  /** The beginning of the actions: `campaign.` for all that happened to campaigns. */
  about?: string;
  /** Days in the workspace's zone, such as 2026-11-22; both count. */
  from?: string;
  to?: string;
}

export const ABOUT = [
  'campaign.', 'contact.', 'import.', 'suppression.', 'hold.', 'marketing.', 'message.', 'sender.', 'templates.', 'media.',
  'settings.', 'quiet-hours.', 'words.', 'sending-settings.', 'alarm', 'business-data.', 'user.', 'session.', 'key.', 'webhook.',
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const day = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : undefined);
  const all = { actor: text(search.actor), about: text(search.about), from: day(search.from), to: day(search.to) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The moment at which a day begins in a zone. */
export function beginOfDay(day: string, zone: string | undefined): string {
  const utc = new Date(`${day}T00:00:00Z`);
  const offset = (at: Date) => new Date(`${at.toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`).getTime() - at.getTime();
  const guess = new Date(utc.getTime() - offset(utc));
  return new Date(utc.getTime() - offset(guess)).toISOString();
}

function dayAfter(day: string): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);
}

/** As the API wants it. */
export function auditQuery({ actor, about, from, to }: AuditSearch, zone: string | undefined) {
  return {
    ...(actor && { actor }),
    ...(about && { action: about }),
    ...(from && { from: beginOfDay(from, zone) }),
    ...(to && { until: beginOfDay(dayAfter(to), zone) }),
  };
}
