import { expect, test } from 'vitest';
import { changed, isFiltered, parseSearch } from './search';

test('an address that makes no sense shows the first page of all templates', () => {
  expect(parseSearch({ status: 'burning', q: '', category: 'news', kind: 'story', language: '<b>', page: 7 })).toEqual({});
});

test('a search for a number stays a search', () => {
  expect(parseSearch({ q: 2026 })).toEqual({ q: '2026' });
});

test('a kind is a filter like the others', () => {
  expect(parseSearch({ kind: 'product_carousel' })).toEqual({ kind: 'product_carousel' });
  expect(isFiltered({ kind: 'flow' })).toBe(true);
});

test('another filter begins again at the first page', () => {
  expect(changed({ status: 'rejected', cursor: 'abc', page: 3 }, { language: 'ar_EG' })).toEqual({ status: 'rejected', language: 'ar_EG' });
  expect(changed({ q: 'eid' }, { q: '' })).toEqual({});
});
