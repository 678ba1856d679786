import { expect, test } from 'vitest';
import { endOf, scopesOf, standing } from './scopes';

const now = new Date('2026-11-22T10:00:00Z');

test('what is not chosen is not asked for', () => {
  expect(scopesOf({ contacts: 'write', campaigns: 'read', users: 'none' })).toEqual(['campaigns:read', 'contacts:write']);
});

test('a key ends after its days, or never', () => {
  expect(endOf(30, now)).toBe('2026-12-22T10:00:00.000Z');
  expect(endOf(null, now)).toBeUndefined();
});

test('a revoked key is revoked, also after its end', () => {
  expect(standing({}, now)).toBe('live');
  expect(standing({ expiresAt: '2026-11-22T09:59:59Z' }, now)).toBe('expired');
  expect(standing({ expiresAt: '2026-11-01T00:00:00Z', revokedAt: '2026-10-01T00:00:00Z' }, now)).toBe('revoked');
});
