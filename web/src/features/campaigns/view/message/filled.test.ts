import { expect, test } from 'vitest';
import { fill, sentValues } from './filled';

test('values stand where they were sent', () => {
  const parts = [
    { part: 'body', label: 'Body', text: 'Hello {{body.first_name}}, {{ body.offer }} for you' },
    { part: 'button.0', label: 'Shop', text: 'https://shop.example/{{button.0.1}}' },
  ];
  const values = { 'body.first_name': 'هند', 'button.0.1': 'a/b' };
  expect(fill(parts, values).map(({ text }) => text)).toEqual(['Hello هند, {{ body.offer }} for you', 'https://shop.example/a/b']);
});

test('values are not read as instructions of the replacement', () => {
  expect(fill([{ part: 'body', label: '', text: '{{body.x}}' }], { 'body.x': "$& $1 $'" })[0]!.text).toBe("$& $1 $'");
});

test('what an attempt said is read whatever it is', () => {
  expect(sentValues({ language: 'ar', values: { 'body.a': 'b', n: 3 } })).toEqual({ language: 'ar', values: { 'body.a': 'b' } });
  expect(sentValues({})).toEqual({ language: undefined, values: {} });
  expect(sentValues(undefined)).toBeNull();
});
