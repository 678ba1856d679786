import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, instantOf, localOf, minuteOf, startOf, weekOf } from './days';
import { isDay } from './is-day';

test('a day begins when clocks in the zone say so', () => {
  expect(startOf('2026-11-22', 'Asia/Riyadh').toISOString()).toBe('2026-11-21T21:00:00.000Z');
  expect(startOf('2026-11-22', 'America/Los_Angeles').toISOString()).toBe('2026-11-22T08:00:00.000Z');
});

test('a day begins rightly where the clocks change', () => {
  // Cairo goes forward at midnight of 24 April 2026: that day begins at one o'clock.
  expect(startOf('2026-04-25', 'Africa/Cairo').toISOString()).toBe('2026-04-24T21:00:00.000Z');
  expect(startOf('2026-10-25', 'Europe/Berlin').toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(startOf('2026-10-26', 'Europe/Berlin').toISOString()).toBe('2026-10-25T23:00:00.000Z');
});

test('a moment belongs to the day of its zone', () => {
  expect(dayOf('2026-11-21T21:30:00Z', 'Asia/Riyadh')).toBe('2026-11-22');
  expect(dayOf('2026-11-21T21:30:00Z', 'UTC')).toBe('2026-11-21');
  expect(minuteOf('2026-11-21T21:30:00Z', 'Asia/Riyadh')).toBe(30);
});

test('it goes from clocks to moments and back', () => {
  expect(instantOf('2026-12-01T10:30', 'Asia/Riyadh')).toBe('2026-12-01T07:30:00.000Z');
  expect(localOf('2026-01-01T23:30:00Z', 'Asia/Riyadh')).toBe('2026-01-02T02:30');
  expect(instantOf('2026-12-01T', 'Asia/Riyadh')).toBeUndefined();
});

test('it lands beside the hour that summer time skips or repeats', () => {
  expect(localOf(instantOf('2026-03-29T01:30', 'Europe/Paris')!, 'Europe/Paris')).toBe('2026-03-29T01:30');
  expect(localOf(instantOf('2026-03-29T02:30', 'Europe/Paris')!, 'Europe/Paris')).toBe('2026-03-29T03:30');
  expect(localOf(instantOf('2026-10-25T03:30', 'Europe/Paris')!, 'Europe/Paris')).toBe('2026-10-25T03:30');
});

test('days are counted over months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
});

test('weeks begin on Sunday', () => {
  expect(weekOf('2026-11-22')).toBe('2026-11-22');
  expect(weekOf('2026-11-28')).toBe('2026-11-22');
});

test('what is no day is not taken for one', () => {
  expect(['2026-02-30', 'tomorrow', '2026-2-3', 7].some(isDay)).toBe(false);
  expect(isDay('2026-02-28')).toBe(true);
});
