import { expect, test } from 'vitest';
import { contentOf, draftOf, isSound, nameFaults } from './content';

const content = { values: { support: '+966 50 000 0000' }, lookupTables: { branches: { Jeddah: 'Tahlia', Riyadh: 'Olaya' } } };

test('what is read is what would be saved', () => {
  expect(contentOf(draftOf(content))).toEqual(content);
});

test('a name is a word for templates, and stands there once', () => {
  expect(nameFaults(['support', 'Support', '', 'support', 'return_policy2'], true)).toEqual([null, 'form', 'empty', 'twice', null]);
});

test('the keys of a table are as people write them', () => {
  expect(nameFaults(['الرياض', 'Riyadh ', 'Riyadh'], false)).toEqual([null, null, 'twice']);
});

test('one fault anywhere is enough', () => {
  const draft = draftOf(content);
  expect(isSound(draft)).toBe(true);
  expect(isSound({ ...draft, tables: [{ name: 'branches', rows: [{ name: '', value: 'x' }] }] })).toBe(false);
});
