import { expect, test } from 'vitest';
import { filled, milliseconds } from './fill';

test('lengths as the server writes them', () => {
  expect(milliseconds('PT10S')).toBe(10_000);
  expect(milliseconds('PT5M')).toBe(300_000);
  expect(milliseconds('PT6H')).toBe(21_600_000);
  expect(milliseconds('PT1H30M')).toBe(5_400_000);
  expect(() => milliseconds('a while')).toThrow();
});

test('steps in which nothing happened are there with zeros', () => {
  const points = [
    { from: '2026-11-22T10:00:00Z', n: 3 },
    { from: '2026-11-22T10:00:30Z', n: 5 },
  ];
  expect(filled(points, 'PT10S', { n: 0 }).map(({ n }) => n)).toEqual([3, 0, 0, 5]);
  expect(filled<{ from: string; n: number }>([], 'PT10S', { n: 0 })).toEqual([]);
  expect(filled(points.slice(0, 1), 'PT10S', { n: 0 })).toEqual([points[0]]);
});

test('a stray late report does not make a million points', () => {
  const points = [
    { from: '2026-11-22T10:00:00Z', n: 3 },
    { from: '2026-12-22T10:00:00Z', n: 1 },
  ];
  expect(filled(points, 'PT10S', { n: 0 })).toHaveLength(2);
});
