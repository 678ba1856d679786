import { describe, expect, test } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>('./*/*.json', { eager: true, import: 'default' });
const PLURAL = /_(zero|one|two|few|many|other)$/;
const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const areas = (language: string) =>
  Object.keys(files)
    .filter((file) => file.startsWith(`./${language}/`))
    .map((file) => file.split('/')[2]!)
    .sort();

function keys(texts: Texts, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [before + key] : keys(text, `${before}${key}.`),
  );
}

const stems = (texts: Texts) => [...new Set(keys(texts).map((key) => key.replace(PLURAL, '')))].sort();

function text(texts: Texts, key: string): string {
  return key.split('.').reduce<string | Texts>((at, part) => (at as Texts)[part]!, texts) as string;
}

const holes = (words: string) => [...words.matchAll(/{{\s*([\w.]+)/g)].map((found) => found[1]).sort();

test('both languages have the same areas', () => {
  expect(areas('ar')).toEqual(areas('en'));
});

describe.each(areas('en'))('%s', (area) => {
  const en = files[`./en/${area}`]!;
  const ar = files[`./ar/${area}`] ?? {};

  test('both languages say the same things', () => {
    expect(stems(ar)).toEqual(stems(en));
  });

  test('Arabic has all six plural forms, English both', () => {
    const lacking = (texts: Texts, forms: string[]) => {
      const all = new Set(keys(texts));
      return [...all]
        .filter((key) => PLURAL.test(key))
        .map((key) => key.replace(PLURAL, ''))
        .flatMap((stem) => forms.filter((form) => !all.has(`${stem}_${form}`)).map((form) => `${stem}_${form}`));
    };
    expect([...new Set(lacking(ar, ARABIC_FORMS))]).toEqual([]);
    expect([...new Set(lacking(en, ['one', 'other']))]).toEqual([]);
  });

  test('what is filled in is filled in in both', () => {
    for (const key of keys(en).filter((one) => !PLURAL.test(one) && keys(ar).includes(one))) {
      expect({ key, holes: holes(text(ar, key)) }).toEqual({ key, holes: holes(text(en, key)) });
    }
  });

  test('nothing is left untranslated', () => {
    const arabic = /[\u0600-\u06ff]/;
    const same = keys(ar).filter((key) => {
      const words = text(ar, key).replace(/{{[^}]*}}/g, '');
      return /[a-z]{3,}/i.test(words) && !arabic.test(words) && !ALLOWED.has(words.trim());
    });
    expect(same).toEqual([]);
  });
});

/** Names that Arabic writes in Latin letters too. */
const ALLOWED = new Set(['WhatsApp', 'Hudhud', 'Cloud API', 'API', 'English', 'CSV']);
