import { expect, test } from 'vitest';
import ar from '../../../locales/ar/badges.json';
import en from '../../../locales/en/badges.json';
import { holdKey, liftable, type HoldFacts } from './hold-words';

const REASONS = ['user', 'late_launch', 'audience_grew', 'cost_cap', 'budget', 'limit', 'quality', 'template', 'account', 'maintenance', 'payment', 'credentials', 'restored_backup'];
const SCOPES = ['origin', 'sender', 'template', 'marketing', 'installation'];

const word = (texts: unknown, key: string) =>
  key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], texts);

test.each(REASONS.flatMap((reason) => SCOPES.map((scope) => ({ reason, scope }) as HoldFacts)))(
  'a hold has a name in both languages: $reason of $scope',
  (hold) => {
    expect(word(en, holdKey(hold))).toBeTypeOf('string');
    expect(word(ar, holdKey(hold))).toBeTypeOf('string');
  },
);

test('only what stands on the campaign itself is lifted there', () => {
  expect(liftable([{ reason: 'limit', scope: 'origin' }, { reason: 'user', scope: 'origin' }])).toBe('user');
  expect(liftable([{ reason: 'user', scope: 'marketing' }])).toBeUndefined();
  expect(liftable([{ reason: 'cost_cap', scope: 'origin' }])).toBeUndefined();
});
