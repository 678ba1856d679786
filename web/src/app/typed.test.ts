import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetTyped, keepFor } from './typed';

beforeEach(() => {
  for (const store of ['localStorage', 'sessionStorage']) {
    const things: Record<string, string> = {};
    const hidden = (value: unknown) => ({ value, enumerable: false });
    vi.stubGlobal(store, Object.defineProperties(things, {
      getItem: hidden((key: string) => things[key] ?? null),
      setItem: hidden((key: string, value: string) => (things[key] = value)),
      removeItem: hidden((key: string) => delete things[key]),
    }));
  }
  localStorage.setItem('hudhud.language', 'ar');
  localStorage.setItem('hudhud.draft.c1', '{}');
  sessionStorage.setItem('hudhud.form.sending', '{}');
  sessionStorage.setItem('other', 'stays');
});
afterEach(() => vi.unstubAllGlobals());

test('who signs out leaves nothing typed behind', () => {
  forgetTyped();
  expect(Object.keys(localStorage)).toEqual(['hudhud.language']);
  expect(Object.keys(sessionStorage)).toEqual(['other']);
});

test('only who typed it finds it at the next sign-in', () => {
  keepFor('noura');
  keepFor('noura');
  expect(localStorage.getItem('hudhud.draft.c1')).toBe('{}');
  keepFor('omar');
  expect(localStorage.getItem('hudhud.draft.c1')).toBeNull();
  expect(sessionStorage.getItem('hudhud.form.sending')).toBeNull();
});
