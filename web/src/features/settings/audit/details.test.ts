import { expect, test } from 'vitest';
import { detailWords } from './details';

test('what is empty is not said', () => {
  expect(detailWords({})).toBe('');
  expect(detailWords({ from: 'viewer', to: 'admin', note: '', fields: [] })).toBe('from: viewer · to: admin');
  expect(detailWords({ scopes: ['contacts:read', 'tags:read'], deep: { a: 1 } })).toBe(
    'scopes: contacts:read, tags:read · deep: {"a":1}',
  );
});
