import { expect, test } from 'vitest';
import type { QuietHours } from '../../components/quiet/spans';
import { periodsOn, quietOn } from './quiet';

const hours: QuietHours = {
  marketing: { friday: [{ from: '11:00', until: '14:00' }], sunday: [{ from: '22:00', until: '08:00' }] },
  transactional: {},
  periods: [
    { name: 'Ramadan', firstDay: '2027-02-08', lastDay: '2027-03-08', purposes: ['marketing'], closed: false, hours: [{ from: '17:00', until: '20:00' }] },
    { name: 'Founding Day', firstDay: '2027-02-22', lastDay: '2027-02-22', purposes: ['marketing'], closed: true, hours: [] },
    { name: 'Orders too', firstDay: '2027-05-01', lastDay: '2027-05-01', purposes: ['transactional'], closed: true, hours: [] },
  ],
};

test('a day is as its day of the week', () => {
  expect(quietOn('2026-11-27', hours)).toEqual([{ from: 660, until: 840 }]);
  expect(quietOn('2026-11-26', hours)).toEqual([]);
});

test('hours over midnight are both ends of the day', () => {
  expect(quietOn('2026-11-22', hours)).toEqual([{ from: 0, until: 480 }, { from: 1320, until: 1440 }]);
});

test('a period replaces the week, and the last period counts', () => {
  expect(quietOn('2027-02-12', hours)).toEqual([{ from: 1020, until: 1200 }]);
  expect(quietOn('2027-02-22', hours)).toEqual([{ from: 0, until: 1440 }]);
  expect(periodsOn('2027-02-22', hours).map(({ name }) => name)).toEqual(['Ramadan', 'Founding Day']);
});

test('what is not for marketing does not hold it', () => {
  expect(quietOn('2027-05-01', hours)).toEqual([]);
});
