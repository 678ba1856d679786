import { expect, test } from 'vitest';
import { changeOf, draftOf, toggledKind } from './draft';

test('the same choice reads the same, in whatever order it was made', () => {
  const one = toggledKind(toggledKind([], 'budget_near', true), 'sender_held', true);
  const other = toggledKind(toggledKind([], 'sender_held', true), 'budget_near', true);
  expect(one).toEqual(other);
  expect(toggledKind(one, 'sender_held', false)).toEqual(['budget_near']);
});

test('an empty address is none', () => {
  const draft = draftOf({ emailAvailable: true, emailKinds: [], webhookKinds: [], recipients: ['b', 'a'], hasWebhookSecret: false });
  expect(draft).toMatchObject({ recipients: ['a', 'b'], webhookUrl: '' });
  expect('webhookUrl' in changeOf(draft)).toBe(false);
});
