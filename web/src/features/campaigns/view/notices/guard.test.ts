import { expect, test } from 'vitest';
import type { Schemas } from '../../../../api/client';
import { figuresOf } from './guard';

const guard: Schemas['GuardView'] = {
  limits: { maxFailedPercent: 5 },
  phase: 'guarding',
  attempted: 200,
  reported: 150,
  failed: 10,
  failedPercent: 5,
  optedOut: 3,
  optedOutPercent: 1.5,
};

const kept = (changes: Partial<Schemas['GuardView']>) =>
  Object.fromEntries(figuresOf({ ...guard, ...changes }).map((figure) => [figure.name, figure.kept]));

test('a limit is kept up to the last person', () => {
  expect(kept({})).toEqual({ failed: true, optedOut: true });
  expect(kept({ failed: 11, failedPercent: 5.5 }).failed).toBe(false);
});

test('a limit that was not set is not broken', () => {
  expect(kept({ optedOut: 200, optedOutPercent: 100 }).optedOut).toBe(true);
});

test('while nothing was tried nothing is broken', () => {
  expect(kept({ attempted: 0, reported: 0, failed: 0, failedPercent: 0, optedOut: 0 }).failed).toBe(true);
});
