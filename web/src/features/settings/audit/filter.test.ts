import { expect, test } from 'vitest';
import { auditSearch } from './filter';
import { auditQuery } from './query';

test('both days count', () => {
  expect(auditQuery({ from: '2026-11-22', to: '2026-11-22', about: 'user.' }, 'Asia/Riyadh')).toEqual({
    action: 'user.',
    from: '2026-11-21T21:00:00.000Z',
    until: '2026-11-22T21:00:00.000Z',
  });
});

test('nonsense in the address is left out', () => {
  expect(auditSearch({ from: 'yesterday', to: '2026-99-99', actor: '', about: 'user.', extra: 1 })).toEqual({ about: 'user.' });
});
