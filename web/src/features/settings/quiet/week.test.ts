import { expect, test } from 'vitest';
import type { QuietHours } from '../../../components/quiet/spans';
import { nextOpen } from './next';
import { hourState, isSound, minutesOf, setHour, spansOf, weekFrom } from './week';

const night = [{ from: '22:00', until: '09:00' }];

test('a night goes round midnight, and comes back as one span', () => {
  expect(spansOf(minutesOf(night))).toEqual(night);
  expect(hourState(night, 23)).toBe('quiet');
  expect(hourState(night, 8)).toBe('quiet');
  expect(hourState(night, 9)).toBe('open');
});

test('00:00 to 00:00 is the whole day', () => {
  const whole = [{ from: '00:00', until: '00:00' }];
  expect(minutesOf(whole).every(Boolean)).toBe(true);
  expect(spansOf(minutesOf(whole))).toEqual(whole);
});

test('an hour can be quiet in part, and is then made whole', () => {
  const half = [{ from: '12:30', until: '13:00' }];
  expect(hourState(half, 12)).toBe('part');
  expect(setHour(half, 12, true)).toEqual([{ from: '12:00', until: '13:00' }]);
  expect(setHour(half, 12, false)).toEqual([]);
});

test('spans that touch become one', () => {
  expect(spansOf(minutesOf([{ from: '01:00', until: '02:00' }, { from: '02:00', until: '03:15' }]))).toEqual([
    { from: '01:00', until: '03:15' },
  ]);
});

test('a span has two ends', () => {
  expect(isSound({ from: '09:00', until: '09:00' })).toBe(false);
  expect(isSound({ from: '00:00', until: '00:00' })).toBe(true);
  expect(isSound({ from: '', until: '09:00' })).toBe(false);
});

test('the week begins where the country begins it', () => {
  expect(weekFrom('monday')[0]).toBe('monday');
  expect(weekFrom('monday').at(-1)).toBe('sunday');
});

const quiet: QuietHours = {
  marketing: { sunday: night, monday: night, friday: [{ from: '00:00', until: '00:00' }] },
  transactional: {},
  periods: [{ name: 'Eid', firstDay: '2027-03-09', lastDay: '2027-03-11', purposes: ['marketing'], closed: true, hours: [] }],
};

test('what is ready at night leaves in the morning', () => {
  // 2026-11-22 is a Sunday
  expect(nextOpen(quiet, 'marketing', { day: '2026-11-22', minute: 23 * 60 }, 'Asia/Riyadh')).toEqual({ day: '2026-11-23', minute: 9 * 60 });
  expect(nextOpen(quiet, 'marketing', { day: '2026-11-22', minute: 12 * 60 }, 'Asia/Riyadh')).toEqual({ day: '2026-11-22', minute: 12 * 60 });
  expect(nextOpen(quiet, 'transactional', { day: '2026-11-22', minute: 23 * 60 }, 'Asia/Riyadh')).toEqual({ day: '2026-11-22', minute: 23 * 60 });
});

test('a feast takes the place of the week', () => {
  expect(nextOpen(quiet, 'marketing', { day: '2027-03-09', minute: 600 }, 'Asia/Riyadh')).toEqual({ day: '2027-03-13', minute: 0 });
});

test('where everything is quiet there is no next minute', () => {
  const closed: QuietHours = { ...quiet, periods: [{ ...quiet.periods[0]!, firstDay: '2026-01-01', lastDay: '2028-12-31' }] };
  expect(nextOpen(closed, 'marketing', { day: '2026-11-22', minute: 0 }, 'Asia/Riyadh')).toBeUndefined();
});

test('an hour that the clocks skip is not promised', () => {
  // Cairo goes forward at midnight of 24 April 2026: that day begins at one o'clock.
  const cairo: QuietHours = { marketing: { thursday: [{ from: '00:00', until: '00:00' }] }, transactional: {}, periods: [] };
  const evening = { day: '2026-04-23', minute: 20 * 60 };
  expect(nextOpen(cairo, 'marketing', evening, 'Africa/Cairo')).toEqual({ day: '2026-04-24', minute: 60 });
  expect(nextOpen(cairo, 'marketing', evening, 'Asia/Riyadh')).toEqual({ day: '2026-04-24', minute: 0 });
});
