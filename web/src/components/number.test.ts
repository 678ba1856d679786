import { expect, test } from 'vitest';
import { latinDigits, numberOf } from './number';

test('a number counts while it is still being typed', () => {
  expect(numberOf(25.5)).toBe(25.5);
  expect(numberOf('25.50')).toBe(25.5);
  expect(numberOf('30.')).toBe(30);
  expect(numberOf('0.')).toBe(0);
});

test('nothing, or the start of a number, is no number', () => {
  expect(numberOf('')).toBeUndefined();
  expect(numberOf(undefined)).toBeUndefined();
  expect(numberOf('-')).toBeUndefined();
  expect(numberOf('.')).toBeUndefined();
});

test('digits may be typed on any keyboard', () => {
  expect(latinDigits('١٢٣٫٥')).toBe('123.5');
  expect(latinDigits('۴۵۶')).toBe('456');
  expect(latinDigits('+966 50 x')).toBe('+966 50 x');
});
