import { expect, test } from 'vitest';
import { givable } from './roles';

test('nobody gives a role above their own', () => {
  expect(givable('owner')).toContain('owner');
  expect(givable('admin')).toEqual(['admin', 'marketer', 'agent', 'viewer']);
  expect(givable('viewer')).toEqual(['viewer']);
});
