import { expect, it } from 'vitest';
import { readCount } from './count';

it('reads what people type', () => {
  expect(readCount('1,461')).toBe(1461);
  expect(readCount(' 1 461 ')).toBe(1461);
  expect(readCount('١٬٤٦١')).toBe(1461);
  expect(readCount('many')).toBeUndefined();
  expect(readCount('')).toBeUndefined();
});
