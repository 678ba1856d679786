import { expect, test } from 'vitest';
import { exportAddress, readPeopleSearch } from './search';

test('an address that makes no sense shows everybody', () => {
  expect(readPeopleSearch({ state: 'burning', reached: 'moon', code: 'x', held: 'yes', message: '../' })).toEqual({});
});

test('the file has the people whom the list shows', () => {
  const search = readPeopleSearch({ state: 'failed', reason: 'whatsapp', code: 131053, optedOut: true, q: 'Sara & co', message: '7-1' });
  const address = new URL(exportAddress('c', search, 'ar'), 'http://localhost');
  expect(address.pathname).toBe('/api/v1/campaigns/c/export');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    lang: 'ar',
    state: 'failed',
    reason: 'whatsapp',
    code: '131053',
    optedOut: 'true',
    q: 'Sara & co',
  });
});
