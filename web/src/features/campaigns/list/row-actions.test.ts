import { expect, test } from 'vitest';
import { actionsOf } from './row-actions';
import type { Row } from './row';

const row = (state: Row['state'], ...holds: Partial<Row['holds'][number]>[]) => ({ id: '7', state, holds }) as Row;

test('a draft is deleted, never paused or closed', () => {
  expect(actionsOf(row('draft'), true)).toEqual({ pause: false, lift: undefined, close: false, remove: true, export: false });
});

test('what runs is paused, what was paused is resumed', () => {
  expect(actionsOf(row('sending'), true)).toMatchObject({ pause: true, lift: undefined, close: true });
  const paused = row('sending', { reason: 'user', scope: 'origin' });
  expect(actionsOf(paused, true)).toMatchObject({ pause: false, lift: 'user', close: true });
});

test('a campaign that marketing holds can still be paused itself', () => {
  const held = row('active', { reason: 'user', scope: 'marketing' });
  expect(actionsOf(held, true)).toMatchObject({ pause: true, lift: undefined });
});

test('what is complete is put away, what is closed stays', () => {
  expect(actionsOf(row('completed'), true)).toMatchObject({ pause: false, close: true, export: true });
  expect(actionsOf(row('closed'), true)).toMatchObject({ close: false, export: true });
});

test('a viewer changes nothing', () => {
  expect(actionsOf(row('sending'), false)).toEqual({ pause: false, lift: undefined, close: false, remove: false, export: true });
});
