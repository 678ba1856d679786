import type { Button } from '../model/design';

/** What of a button is ours and not Meta's: it is kept with the draft and left out of what Meta gets. */
export interface Tracked {
  destination: string;
  /** Absent: for ever. */
  expires_after_hours?: number;
}

export function trackedOf(button: Button): Tracked | undefined {
  const { tracked } = button;
  if (typeof tracked !== 'object' || tracked === null) return undefined;
  const { destination, expires_after_hours: hours } = tracked as Record<string, unknown>;
  return { destination: typeof destination === 'string' ? destination : '', ...(typeof hours === 'number' && { expires_after_hours: hours }) };
}

/** Its clicks are counted from now on: what it opened becomes where it leads. */
export function tracking(button: Button, beginning: string, now: Date): Partial<Button> {
  const url = button.url ?? '';
  const destination = url.includes('{{') || !isWeb(url) ? '' : url;
  return { url: `${beginning}{{1}}`, example: beginning + sampleToken(now), tracked: { destination } satisfies Tracked };
}

/** No more: it opens where it led. */
export function untracked(button: Button): Partial<Button> {
  return { url: trackedOf(button)?.destination || 'https://', example: undefined, tracked: undefined };
}

export const isWeb = (address: string) => /^https?:\/\/[^/?#\s:@]+(:\d+)?([/?#]\S*)?$/i.test(address);

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** For Meta's reviewers, in the form of the server's tokens: the month in two letters, then 22 at random. */
export function sampleToken(now: Date): string {
  const months = (now.getUTCFullYear() - 2020) * 12 + now.getUTCMonth();
  const drawn = crypto.getRandomValues(new Uint8Array(22));
  const letter = (n: number) => LETTERS.charAt(n % 62);
  return letter(Math.floor(months / 62)) + letter(months) + Array.from(drawn, letter).join('');
}
