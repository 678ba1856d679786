import { isDay } from '../../../app/is-day';

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
  'campaign.', 'contact.', 'import.', 'suppression.', 'hold.', 'marketing.', 'message.', 'sender.', 'template', 'media.',
  'settings.', 'quiet-hours.', 'words.', 'sending-settings.', 'alarm', 'business-data.', 'user.', 'session.', 'key.', 'webhook.',
];

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const day = (value: unknown) => (isDay(value) ? value : undefined);
  const all = { actor: text(search.actor), about: text(search.about), from: day(search.from), to: day(search.to) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
