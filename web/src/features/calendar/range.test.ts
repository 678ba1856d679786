import { expect, test } from 'vitest';
import { daysOf, movedBy, turned } from './range';

test('a month is shown in whole weeks from Sunday', () => {
  const days = daysOf('month', '2026-11-22');
  expect(days[0]).toBe('2026-11-01');
  expect(days.at(-1)).toBe('2026-12-05');
  expect(daysOf('month', '2026-08-15')).toHaveLength(42);
  expect(daysOf('month', '2026-02-01')).toHaveLength(28);
});

test('a week has the day in it', () => {
  expect(daysOf('week', '2026-11-25')).toEqual([
    '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28',
  ]);
});

test('turning leads a month or a week on', () => {
  expect(turned('month', '2026-01-31', 1)).toBe('2026-02-28');
  expect(turned('week', '2026-11-22', -1)).toBe('2026-11-15');
});

test('the arrow that points on leads to the next day in both directions of writing', () => {
  expect(movedBy('ArrowRight', '2026-11-22', false)).toBe('2026-11-23');
  expect(movedBy('ArrowLeft', '2026-11-22', true)).toBe('2026-11-23');
  expect(movedBy('ArrowDown', '2026-11-22', true)).toBe('2026-11-29');
  expect(movedBy('Home', '2026-11-25', false)).toBe('2026-11-22');
  expect(movedBy('End', '2026-11-25', false)).toBe('2026-11-28');
  expect(movedBy('PageUp', '2026-11-25', false)).toBe('2026-10-25');
  expect(movedBy('a', '2026-11-25', false)).toBeUndefined();
});
