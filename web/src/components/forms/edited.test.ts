import { expect, test } from 'vitest';
import { begin, isDirty, keptOf, meet, settled } from './edited';

const read = (name: string, etag: string) => ({ value: { name }, etag });
const typed = (name: string) => ({ ...begin(read('Oasis', '"1"'), null), draft: { name } });

test('a newer version is shown as long as nothing is typed', () => {
  const edited = meet(begin(read('Oasis', '"1"'), null), read('Palm', '"2"'));
  expect(edited.draft).toEqual({ name: 'Palm' });
  expect(edited.base.etag).toBe('"2"');
  expect(isDirty(edited)).toBe(false);
});

test('what is typed is saved against the version that it was typed into, not against one read meanwhile', () => {
  const edited = meet(typed('Mine'), read('Theirs', '"2"'));
  expect(edited.draft).toEqual({ name: 'Mine' });
  expect(edited.base.etag).toBe('"1"');
  expect(edited.seen).toBe('"2"');
});

test('what is typed outlives a reload together with its version', () => {
  const back = begin(read('Theirs', '"2"'), keptOf(typed('Mine')));
  expect(back.draft).toEqual({ name: 'Mine' });
  expect(back.base).toEqual(read('Oasis', '"1"'));
  expect(back.restored).toBe(true);
});

test('nothing is kept once it is saved, and what cannot be read is forgotten', () => {
  expect(keptOf(settled(typed('Mine'), read('Mine', '"2"')))).toBeNull();
  expect(begin(read('Oasis', '"1"'), '{"name":"of an older form"}').draft).toEqual({ name: 'Oasis' });
});
