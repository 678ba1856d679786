import { expect, test } from 'vitest';
import { inLanes } from './lanes';

const lanes = (...spans: [number, number][]) =>
  inLanes(spans.map(([from, until]) => ({ from, until }))).map(({ from, lane, lanes: n }) => [from, lane, n]);

test('what follows each other has the whole width', () => {
  expect(lanes([1, 2], [2, 3])).toEqual([[1, 0, 1], [2, 0, 1]]);
});

test('what overlaps stands side by side', () => {
  expect(lanes([1, 4], [2, 3])).toEqual([[1, 0, 2], [2, 1, 2]]);
});

test('a lane that is free again is used again', () => {
  expect(lanes([1, 9], [2, 3], [4, 5])).toEqual([[1, 0, 2], [2, 1, 2], [4, 1, 2]]);
});

test('a later cluster begins anew', () => {
  expect(lanes([1, 3], [2, 4], [5, 6]).at(-1)).toEqual([5, 0, 1]);
});
