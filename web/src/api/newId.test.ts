import { expect, test, vi } from 'vitest';
import { newId } from './newId';

test('there are ids over plain http too, where browsers have no randomUUID', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newId()).toMatch(/^[0-9a-f]{32}$/);
  expect(newId()).not.toBe(newId());
  vi.unstubAllGlobals();
});
