import { expect, it } from 'vitest';
import texts from '../../../locales/en/template-new.json';
import { AIMS, KINDS, picture, starter } from './kinds';

const all = AIMS.flatMap((aim) => [...KINDS[aim]]);
const word = (path: string): string => path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], texts) as string;

it('every kind is named, described and drawn in words that exist', () => {
  for (const kind of all) {
    expect(texts.kinds[kind].name && texts.kinds[kind].line).toBeTruthy();
    const drawn = picture(kind, 'en', (name) => word(`sample.${name}`));
    const said = [drawn.body, ...[...drawn.buttons, ...drawn.cards.flatMap(({ buttons }) => buttons)].map(({ text }) => text)];
    expect(said.every((text) => typeof text === 'string' && text !== ''), kind).toBe(true);
  }
});

it('every kind begins with a body, and with words on the buttons that it cannot do without', () => {
  for (const kind of all) {
    const parts = starter(kind, (name) => word(`words.${name}`)) as { type: string; buttons?: { type: string; text?: string }[] }[];
    expect(parts.some(({ type }) => type === 'BODY'), kind).toBe(true);
    const worded = parts.flatMap(({ buttons = [] }) => buttons).filter(({ type }) => type !== 'COPY_CODE');
    expect(worded.every(({ text }) => Boolean(text)), kind).toBe(true);
  }
});
