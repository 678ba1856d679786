import { expect, test } from 'vitest';
import { byDay, onClock, type Entry } from './entries';

const entry = (id: string, from: string, until?: string) => ({ id, name: id, from, until }) as Entry;
const ZONE = 'Asia/Riyadh';
const late = entry('late', '2026-11-22T20:30:00Z', '2026-11-22T22:00:00Z');
const early = entry('early', '2026-11-22T06:00:00Z', '2026-11-22T06:10:00Z');

test('one that runs over midnight is on both days', () => {
  const days = byDay([late, early], ['2026-11-22', '2026-11-23'], ZONE);
  expect(days.get('2026-11-22')!.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(days.get('2026-11-23')!.map(({ id }) => id)).toEqual(['late']);
});

test('one that ends at midnight is not on the next day', () => {
  const days = byDay([entry('e', '2026-11-22T18:00:00Z', '2026-11-22T21:00:00Z')], ['2026-11-22', '2026-11-23'], ZONE);
  expect(days.get('2026-11-23')).toEqual([]);
});

test('what is outside of the days is left out', () => {
  expect(byDay([late], ['2026-12-01'], ZONE).get('2026-12-01')).toEqual([]);
});

test('times are those of the zone, cut at midnight', () => {
  expect(onClock([late], '2026-11-22', ZONE)[0]).toMatchObject({ from: 23 * 60, until: 1440 });
  expect(onClock([late], '2026-11-23', ZONE)[0]).toMatchObject({ from: 0, until: 60 });
  expect(onClock([early], '2026-11-22', ZONE)[0]).toMatchObject({ from: 540, until: 600 });
});
