import { expect, it } from 'vitest';
import { readNumbers } from './numbers';

it('reads numbers as people write them', () => {
  expect(readNumbers('+966 50 123-4567, 00971501234567; +966501234567\n')).toEqual({ good: ['+966501234567', '+971501234567'], bad: [] });
  expect(readNumbers('0501234567، hello')).toEqual({ good: [], bad: ['0501234567', 'hello'] });
  expect(readNumbers('+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧')).toEqual({ good: ['+966501234567'], bad: [] });
  expect(readNumbers(' ')).toEqual({ good: [], bad: [] });
});
