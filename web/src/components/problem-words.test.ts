import { expect, test } from 'vitest';
import { Refusal } from '../api/problem';
import codes from '../../../docs/operate/error-codes.md?raw';
import problems from '../locales/en/problems.json';
import refusals from '../locales/en/refusals.json';
import { problemWords } from './problem-words';

/** Only programs meet these: the app has no page that could, or answers to them by itself. */
const OF_PROGRAMS = [
  'invalid-cursor', 'method-not-allowed', 'not-acceptable', 'unsupported-media-type', 'idempotency-key-in-use', 'idempotency-key-reused',
  'phone-taken', 'email-taken', 'unreadable-phone', 'consent-basis-missing', 'unreadable-file', 'no-phone-column', 'no-such-column',
  'wrong-consent-column', 'media-too-large-to-show', 'media-not-read', 'no-such-webhook', 'webhook-still-refused', 'no-such-contact',
  'template-of-another-account', 'unknown-variable', 'no-variant', 'missing-value',
  'no-destination', 'text-too-long', 'not-useful-any-more', 'opted-out',
  'no-consent', 'suppressed', 'no-address', 'no-such-conversation', 'window-closed', 'too-many-streams',
];

const named = (text: string) => [...text.matchAll(/`([a-z][a-z-]+)`/g)].map(([, code]) => code!);

test('each refusal that a page can meet is said in the language of the person', () => {
  const documented = codes.split('\n').flatMap((line) => {
    const [, first, status] = line.split('|');
    return /^[\d, ]+$/.test(status ?? '') ? named(first!) : [];
  });
  expect(documented.length).toBeGreaterThan(60);
  const worded = Object.keys({ ...problems, ...refusals });
  expect(documented.filter((code) => !worded.includes(code) && !OF_PROGRAMS.includes(code))).toEqual([]);
  expect(OF_PROGRAMS.filter((code) => worded.includes(code) || !documented.includes(code))).toEqual([]);
});

test('each thing that can be wrong with a field is said too', () => {
  const documented = codes.split('\n').filter((line) => /^(Codes of fields|Of stop and start words)/.test(line)).flatMap(named);
  expect(documented).toHaveLength(11);
  const worded = Object.keys({ ...problems.field, ...refusals.field });
  expect(documented.filter((code) => !worded.includes(code))).toEqual([]);
});

test('what WhatsApp says of its refusal is told too', () => {
  const t = (_: string | string[], options?: Record<string, unknown>) => `Refused: ${options?.detail}`;
  expect(problemWords(t, new Refusal(409, { code: 'whatsapp-refused', detail: 'the name is blocked' })).text).toBe('Refused: the name is blocked');
});
