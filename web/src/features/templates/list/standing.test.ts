import { expect, it } from 'vitest';
import type { Draft } from '../shared/drafts';
import { standingOf } from './standing';

const draft = (...states: string[]) => ({ submissions: states.map((state) => ({ state })) }) as Draft;

it('says what Meta refused before what it took', () => {
  expect(standingOf(draft())).toBe('draft');
  expect(standingOf(draft('submitted', 'refused'))).toBe('refused');
  expect(standingOf(draft('submitted', 'submitting'))).toBe('submitting');
  expect(standingOf(draft('submitted'))).toBe('submitted');
});
