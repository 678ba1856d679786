import { expect, test } from 'vitest';
import { passwordFault } from './password';

test('a password has ten characters at least, however they are written', () => {
  expect(passwordFault('ninechars')).toBe('short');
  expect(passwordFault('ten chars!')).toBeNull();
  expect(passwordFault('🙂'.repeat(9))).toBe('short');
});

test('a password fits in 72 bytes', () => {
  expect(passwordFault('a'.repeat(72))).toBeNull();
  expect(passwordFault('a'.repeat(73))).toBe('long');
  expect(passwordFault('س'.repeat(37))).toBe('long');
});
