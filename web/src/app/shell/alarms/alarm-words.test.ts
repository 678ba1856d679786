import i18next from 'i18next';
import { expect, test } from 'vitest';
import type { Schemas } from '../../../api/client';
import ar from '../../../locales/ar/alarms.json';
import en from '../../../locales/en/alarms.json';
import { Fmt } from '../../fmt';
import { alarmPlace, alarmWords } from './alarm-words';

const KINDS = Object.keys(en.title) as Schemas['AlarmKind'][];
const alarm = (kind: Schemas['AlarmKind'], parameters: Record<string, string>) =>
  ({ kind, parameters, object: { kind: 'campaign', id: '7' } }) as unknown as Schemas['Alarm'];

const texts = i18next.createInstance();
await texts.init({ lng: 'en', resources: { en: { alarms: en }, ar: { alarms: ar } }, ns: ['alarms'], defaultNS: 'alarms', interpolation: { escapeValue: false } });

test('values are words of the language, names keep to themselves, numbers are written', () => {
  const words = alarmWords(texts.t, new Fmt('en'), alarm('campaign_held', { name: 'عيد', reason: 'quality', detail: '' }));
  expect(words.title).toBe('The campaign “\u2068عيد\u2069” waits: poor quality');
  expect(alarmWords(texts.t, new Fmt('en'), alarm('webhooks_silent', { messages: '1200', minutes: '15' })).text).toContain('1,200 messages were accepted, and for more than 15 mins');
  const one = alarm('campaign_finished', { name: 'E', targeted: '1', delivered: '1', read: '0', failed: '0', skipped: '0' });
  expect(alarmWords(texts.t, new Fmt('en'), one).text).toContain('For 1 person:');
  expect(alarmWords(texts.getFixedT('ar'), new Fmt('ar'), one).text).toContain('من أصل شخص واحد:');
});

test.each(KINDS)('%s leaves no brace behind', (kind) => {
  const all = { name: 'N', reason: 'limit', status: 'paused', before: 'green', now: 'red', messages: '2', minutes: '3', targeted: '4', delivered: '5', read: '6', failed: '7', skipped: '8' };
  for (const t of [texts.getFixedT('en'), texts.getFixedT('ar')]) {
    const { title, text } = alarmWords(t, new Fmt('en'), alarm(kind, all));
    expect(title + text).not.toMatch(/\{\{/);
  }
});

test('an alarm leads to what it is about', () => {
  expect(alarmPlace(alarm('campaign_held', {}))).toEqual({ to: '/campaigns/view/7' });
  expect(alarmPlace(alarm('approval_asked', {}))).toEqual({ to: '/campaigns/edit/7' });
});
