import { expect, test } from 'vitest';
import { firstOpen, stepsOf } from './steps';

const nothing = { owner: false, workspace: false, sender: false };

test('an owner walks through all three', () => {
  const session = { role: 'owner', passwordChangeRequired: true, setup: nothing } as const;
  expect(stepsOf(session).map(([step]) => step)).toEqual(['you', 'workspace', 'sender']);
  expect(firstOpen(session)).toBe('you');
});

test('a password to be changed is open even for who has a name', () => {
  const setup = { owner: true, workspace: true, sender: true };
  expect(firstOpen({ role: 'owner', passwordChangeRequired: true, setup })).toBe('you');
  expect(firstOpen({ role: 'owner', passwordChangeRequired: false, setup })).toBeUndefined();
});

test('who rules nothing is asked only about themselves', () => {
  expect(firstOpen({ role: 'marketer', passwordChangeRequired: false, setup: { ...nothing, owner: true } })).toBeUndefined();
});

test('it goes on where it was left', () => {
  expect(firstOpen({ role: 'admin', passwordChangeRequired: false, setup: { owner: true, workspace: true, sender: false } })).toBe('sender');
});
