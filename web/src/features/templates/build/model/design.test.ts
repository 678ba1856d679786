import { describe, expect, it } from 'vitest';
import type { DraftContent } from './content';
import { placeOf, type Design } from './design';
import { toFormat } from './format';
import { begin, change, redo, undo } from './history';
import { addable, asKind, kindOf, KINDS } from './kinds';
import { LANGUAGES, missingIn, withLanguage, withoutLanguage } from './languages';
import { read } from './read';
import { slug } from './slug';
import { inAllBlocks, joined, moved, withHeader } from './structure';
import { write } from './write';

const content: DraftContent = {
  name: 'offer',
  category: 'marketing',
  parameterFormat: 'named',
  variants: [
    {
      language: 'en',
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        { type: 'BODY', text: 'Hi {{name}}!', example: { body_text_named_params: [{ param_name: 'name', example: 'Noor' }] } },
        { type: 'FOOTER', text: 'Reply STOP' },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Shop', url: 'https://shop.example' }] },
      ],
      files: { header: 'file-1' },
    },
  ],
};
const design = read(content);

describe('languages', () => {
  const both = withLanguage(design, 'ar', 0);

  it('are built like the one beside them, without its words', () => {
    expect(write(both).variants[1]).toEqual({
      language: 'ar',
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        { type: 'BODY', text: '' },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: '', url: 'https://shop.example' }] },
      ],
      files: { header: 'file-1' },
    });
  });

  it('say what is still to be written', () => {
    const [en, ar] = both.versions;
    expect(missingIn(en!, [ar!])).toEqual([]);
    expect(missingIn(ar!, [en!])).toEqual(['body', 'buttons.0', 'footer']);
    expect(missingIn({ ...en!, body: { text: '{{name}}', samples: {} } }, [])).toEqual(['body.samples']);
    expect(missingIn({ ...en!, buttons: [{ type: 'URL', text: 'Shop', url: 'https://shop.example/{{1}}' }] }, [])).toEqual(['buttons.0.sample']);
  });

  it('go without the others', () => {
    expect(withoutLanguage(both, 0).versions.map(({ language }) => language)).toEqual(['ar']);
    expect(new Set(LANGUAGES).size).toBe(111);
  });

  it('change together where they are built alike', () => {
    const more = inAllBlocks(both, 0, undefined, (block, mine) => ({ ...block, buttons: joined(block.buttons, { type: 'QUICK_REPLY', text: mine ? 'Stop' : '' }) }));
    expect(more.versions.map(({ buttons }) => buttons.map(({ text }) => text))).toEqual([['Shop', 'Stop'], ['', '']]);
    const alone = inAllBlocks({ ...more, versions: [design.versions[0]!, more.versions[1]!] }, 0, undefined, (block) => withHeader(block, undefined));
    expect(alone.versions.map(({ header }) => header?.format)).toEqual([undefined, 'image']);
  });
});

describe('kinds', () => {
  it('are seen by the parts that only they have', () => {
    for (const kind of KINDS) expect(kindOf(asKind(design, kind))).toBe(kind);
  });

  it('keep what they have in common', () => {
    const there = asKind(asKind(design, 'carousel'), 'standard');
    expect(there.versions[0]).toMatchObject({ body: { text: 'Hi {{name}}!' }, buttons: [] });
    expect(asKind(design, 'code').category).toBe('authentication');
    expect(asKind(asKind(design, 'code'), 'standard').category).toBe('marketing');
  });

  it('offer the buttons that there is room for', () => {
    expect(addable('standard', [{ type: 'PHONE_NUMBER' }, { type: 'URL' }], false)).toEqual(['QUICK_REPLY', 'URL', 'COPY_CODE']);
    expect(addable('carousel', [{ type: 'URL' }, { type: 'URL' }], true)).toEqual([]);
  });
});

it('buttons of one sort stand together', () => {
  const types = (buttons: { type: string }[]) => buttons.map(({ type }) => type);
  expect(types(joined([{ type: 'QUICK_REPLY' }, { type: 'URL' }], { type: 'QUICK_REPLY' }))).toEqual(['QUICK_REPLY', 'QUICK_REPLY', 'URL']);
  expect(types(joined([{ type: 'QUICK_REPLY' }, { type: 'URL' }], { type: 'COPY_CODE' }))).toEqual(['QUICK_REPLY', 'COPY_CODE', 'URL']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});

it('all texts change between names and numbers', () => {
  expect(write(toFormat(design, 'positional')).variants[0]!.components[1]).toEqual({ type: 'BODY', text: 'Hi {{1}}!', example: { body_text: [['Noor']] } });
});

describe('history', () => {
  it('takes typing on as one step', () => {
    let history = begin('');
    history = change(history, 'a', 'body', 0);
    history = change(history, 'ab', 'body', 500);
    history = change(history, 'ab!', 'body', 5_000);
    expect(undo(history).now).toBe('ab');
    expect(undo(undo(history)).now).toBe('');
    expect(redo(undo(history)).now).toBe('ab!');
    expect(undo(undo(undo(history))).now).toBe('');
  });

  it('has an end, and forgets what was undone once something else is done', () => {
    let history = begin(0);
    for (let step = 1; step <= 300; step++) history = change(history, step, '', step);
    expect(history.past).toHaveLength(100);
    history = change(undo(history), 7, '', 999);
    expect(redo(history).now).toBe(7);
  });
});

it('a title becomes a name', () => {
  expect(slug('Winter Sale – 20 %!')).toBe('winter_sale_20_');
  expect(slug('عروض الشتاء ٢٠٢٦')).toBe('arwd_alshta_2026');
  expect(slug('Été')).toBe('ete');
});

it('places are named as the server names them', () => {
  expect([placeOf(undefined), placeOf(2)]).toEqual(['', 'cards.2.']);
  expect((design satisfies Design).versions).toHaveLength(1);
});
