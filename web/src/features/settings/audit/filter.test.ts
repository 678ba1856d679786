import { expect, test } from 'vitest';
import { auditQuery, auditSearch, beginOfDay } from './filter';

test('a day begins in the workspace’s zone', () => {
  expect(beginOfDay('2026-11-22', 'Asia/Riyadh')).toBe('2026-11-21T21:00:00.000Z');
  expect(beginOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
  expect(beginOfDay('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z');
});

test('both days count', () => {
  expect(auditQuery({ from: '2026-11-22', to: '2026-11-22', about: 'user.' }, 'Asia/Riyadh')).toEqual({
    action: 'user.',
    from: '2026-11-21T21:00:00.000Z',
    until: '2026-11-22T21:00:00.000Z',
  });
});

test('nonsense in the address is left out', () => {
  expect(auditSearch({ from: 'yesterday', actor: '', about: 'user.', extra: 1 })).toEqual({ about: 'user.' });
});
