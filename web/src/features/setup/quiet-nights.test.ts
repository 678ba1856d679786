import { expect, test } from 'vitest';
import { DAYS } from '../../components/quiet/spans';
import { nightsOf } from './quiet-nights';

const night = { from: '22:00', until: '09:00' };
const week = Object.fromEntries(DAYS.map((day) => [day, [night]]));

test('the same span on all days is one choice, so is none', () => {
  expect(nightsOf(week)).toEqual(night);
  expect(nightsOf({})).toBeNull();
});

test('a week that somebody made with care is no such choice', () => {
  expect(nightsOf({ ...week, friday: [{ from: '00:00', until: '00:00' }] })).toBe('own');
  expect(nightsOf({ sunday: [night] })).toBe('own');
});
