import { expect, it } from 'vitest';
import { instantOf, localOf } from './zoned';

it('goes from clocks to moments and back', () => {
  expect(instantOf('2026-12-01T10:30', 'Asia/Riyadh')).toBe('2026-12-01T07:30:00.000Z');
  expect(localOf('2026-12-01T07:30:00Z', 'Asia/Riyadh')).toBe('2026-12-01T10:30');
  expect(instantOf('2026-07-01T12:00', 'Europe/Paris')).toBe('2026-07-01T10:00:00.000Z');
  expect(localOf('2026-01-01T23:30:00Z', 'Asia/Riyadh')).toBe('2026-01-02T02:30');
});

it('lands beside the hour that summer time skips or repeats', () => {
  expect(localOf(instantOf('2026-03-29T01:30', 'Europe/Paris')!, 'Europe/Paris')).toBe('2026-03-29T01:30');
  expect(localOf(instantOf('2026-10-25T03:30', 'Europe/Paris')!, 'Europe/Paris')).toBe('2026-10-25T03:30');
});

it('knows no moment of a day without a time', () => {
  expect(instantOf('2026-12-02T', 'Asia/Riyadh')).toBeUndefined();
});
