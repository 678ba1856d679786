import i18next from 'i18next';
import { expect, test } from 'vitest';
import { Fmt } from '../../../app/fmt';
import ar from '../../../locales/ar/settings-audit.json';
import en from '../../../locales/en/settings-audit.json';
import { detailWords } from './details';

const texts = i18next.createInstance();
await texts.init({ lng: 'en', resources: { en: { a: en }, ar: { a: ar } }, ns: ['a'], defaultNS: 'a', interpolation: { escapeValue: false } });

const words = (details: Record<string, unknown>, language = 'en') =>
  detailWords(texts.getFixedT(language), new Fmt(language, 'Asia/Riyadh'), new Map([['u1', 'Noura']]), details).replace(/[\u2068\u2069]/g, '');

test('what is empty, or only for programs, is not said', () => {
  expect(words({})).toBe('');
  expect(words({ monthBudget: 'null', fields: [], version: 3, origin: 77 })).toBe('');
});

test('names and values are words of the language', () => {
  expect(words({ from: 'viewer', to: 'admin' })).toBe('from: viewer · to: administrator');
  expect(words({ role: 'admin' }, 'ar')).toBe(`الدور: ${ar.value.admin}`);
  expect(words({ launchAt: '2026-11-22T16:40:00Z' })).toBe('start: 22 Nov 2026, 19:40');
  expect(words({ undoSeconds: 1200, who: 'u1' })).toBe('seconds to take back: 1,200 · who: Noura');
});

test('what has no words is shown as it is', () => {
  expect(words({ scopes: ['contacts:read', 'tags:read'], deep: { a: 1 } })).toBe('areas: contacts:read, tags:read · deep: {"a":1}');
});
