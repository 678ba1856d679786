import { expect, test } from 'vitest';
import { changeOf, draftOf } from './form';

const month = { month: '2026-11', from: '', until: '', spentUsd: 0, warning: false };

test('an empty field is no limit, not the limit nought', () => {
  const draft = draftOf({ currency: 'SAR', usdRate: 3.75, usdRateEntered: false, confirmAbove: 1000, undoSeconds: 60, month });
  expect(draft.usdRate).toBeNull();
  expect(changeOf(draft)).toEqual({ confirmAbove: 1000, undoSeconds: 60 });
  expect(changeOf({ ...draft, approvalAbovePeople: 0 }).approvalAbovePeople).toBe(0);
});
