import { expect, test } from 'vitest';
import { causesBy, type Cause } from './causes';

const cause = (state: Cause['state'], n: number): Cause => ({ state, n, why: { text: '' } });

test('reasons come in groups, the most frequent first, and empty groups not at all', () => {
  const groups = causesBy([cause('skipped', 3), cause('failed', 1), cause('cancelled', 9), cause('expired', 4), cause('failed', 0)]);
  expect(groups.map(({ kind, causes }) => [kind, causes.map(({ n }) => n)])).toEqual([
    ['failed', [4, 1]],
    ['leftOut', [9, 3]],
  ]);
  expect(causesBy([cause('waiting', 2)])[0]!.kind).toBe('open');
  expect(causesBy([])).toEqual([]);
});
