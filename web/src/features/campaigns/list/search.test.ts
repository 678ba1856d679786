import { expect, test } from 'vitest';
import { listParams } from './params';
import { changed, parseSearch } from './search';

test('an address that makes no sense shows the first page of all campaigns', () => {
  expect(parseSearch({ status: 'burning', q: '', from: 'soon', sort: 'luck', page: 7 })).toEqual({});
});

test('a search for a number stays a search', () => {
  expect(parseSearch({ q: 2026 })).toEqual({ q: '2026' });
});

test('another filter begins again at the first page', () => {
  expect(changed({ status: 'draft', cursor: 'abc', page: 3 }, { q: 'eid' })).toEqual({ status: 'draft', q: 'eid' });
  expect(changed({ q: 'eid' }, { q: '' })).toEqual({});
});

test('days are whole days of the workspace', () => {
  const { from, until } = listParams({ from: '2026-11-01', until: '2026-11-22' }, 'Asia/Riyadh');
  expect(from).toBe('2026-10-31T21:00:00.000Z');
  expect(until).toBe('2026-11-22T21:00:00.000Z');
});

test('what waits for my approval is no state', () => {
  expect(listParams({ status: 'approval' }, 'UTC')).toMatchObject({ waitingForMe: true });
  expect(listParams({ status: 'approval' }, 'UTC')).not.toHaveProperty('status');
});
