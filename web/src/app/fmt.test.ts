import { expect, test } from 'vitest';
import { Fmt } from './fmt';

const en = new Fmt('en', 'Asia/Riyadh');
const ar = new Fmt('ar', 'Asia/Riyadh');
const evening = '2026-11-22T16:40:00Z';

test('times are those of the workspace, in 24 hours, with Latin digits', () => {
  expect(en.moment(evening)).toBe('22 Nov 2026, 19:40');
  expect(ar.moment(evening)).toContain('19:40');
  expect(ar.moment(evening)).toContain('نوفمبر 2026');
  expect(en.momentInZone(evening)).toMatch(/19:40 GMT\+3$/);
});

test('the Umm al-Qura date stands beside the Gregorian one', () => {
  expect(en.hijri(evening)).toMatch(/Jumada II 12,? 1448|12 Jumada II 1448/);
  expect(ar.hijri(evening)).toMatch(/12 جمادى الآخرة 1448/);
});

test('small amounts keep their digits, others have as many as their currency', () => {
  expect(en.money(12.345, 'KWD')).toMatch(/KWD.12\.345/);
  expect(en.money(1234.5, 'JPY')).toMatch(/JPY.1,235/);
  expect(en.money(0.0341, 'USD')).toMatch(/USD.0\.0341/);
  expect(en.money(1234.5, 'SAR')).toMatch(/SAR.1,234\.50/);
  expect(ar.money(1234.5, 'SAR')).toContain('1,234.50');
});

test('a length of time has its two largest units', () => {
  expect(en.length(4805)).toBe('1 hr 20 mins');
  expect(en.length(0)).toBe('0 secs');
  expect(en.length(90000)).toBe('1 day 1 hr');
});

test('a share is a percentage', () => {
  expect(en.percent(0.9642)).toBe('96.4%');
  expect(ar.percent(0.9642)).toMatch(/96\.4/);
});
