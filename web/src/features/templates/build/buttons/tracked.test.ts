import { describe, expect, it } from 'vitest';
import { isWeb, sampleToken, trackedOf, tracking, untracked } from './tracked';

const BEGINNING = 'https://go.shop.sa/l/';
const NOW = new Date('2026-11-23T10:00:00Z');

describe('counting clicks', () => {
  it('begins where the button led, and ends there', () => {
    const button = { type: 'URL', text: 'Shop', url: 'https://shop.sa/sale' };
    const counted = { ...button, ...tracking(button, BEGINNING, NOW) };

    expect(counted.url).toBe('https://go.shop.sa/l/{{1}}');
    expect(counted.example).toMatch(/^https:\/\/go\.shop\.sa\/l\/[0-9A-Za-z]{24}$/);
    expect(trackedOf(counted)).toEqual({ destination: 'https://shop.sa/sale' });
    expect({ ...counted, ...untracked(counted) }).toEqual({ ...button, example: undefined, tracked: undefined });
  });

  it('asks anew where an address had an end for each person', () => {
    expect(tracking({ type: 'URL', url: 'https://shop.sa/{{1}}' }, BEGINNING, NOW).tracked).toEqual({ destination: '' });
    expect(tracking({ type: 'URL', url: 'https://' }, BEGINNING, NOW).tracked).toEqual({ destination: '' });
  });

  it('draws samples as the server draws tokens', () => {
    expect(sampleToken(NOW).slice(0, 2)).toBe('1K');
    expect(sampleToken(NOW)).not.toBe(sampleToken(NOW));
  });

  it.each(['https://shop.sa', 'http://shop.sa:8080/a?b#c', 'https://متجر.sa/عود'])('takes %s', (address) => expect(isWeb(address)).toBe(true));
  it.each(['', 'shop.sa', 'https://', 'javascript:alert(1)', 'https://a@b.sa', 'https://a b'])('does not take %s', (address) =>
    expect(isWeb(address)).toBe(false),
  );
});
