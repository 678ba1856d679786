import { expect, test } from 'vitest';
import { allowed, isNews, progress, secondsLeft, underWay, untried, withNews, type Campaign, type Live, type Results } from './run';

const results: Results = {
  campaign: 'c',
  state: 'sending',
  stage: 'sending',
  asOf: '2026-11-22T10:00:00Z',
  targeted: 100,
  states: { waiting: 30, delivered: 60, failed: 10 },
  held: 0,
  retries: 10,
  funnel: [],
  variants: { ar: 70 },
  replied: 0,
  optedOut: 3,
  cost: { usd: 1, unpriced: 0 },
  reasons: [],
  holds: [],
  earliestEnd: '2026-11-22T10:01:00Z',
};

const live: Live = {
  campaign: 'c',
  asOf: '2026-11-22T10:00:01Z',
  state: 'sending',
  stage: 'sending',
  holds: [],
  targeted: 100,
  waiting: 19,
  states: { waiting: 29, delivered: 61, failed: 10 },
  held: 0,
  retries: 10,
  funnel: [],
  replied: 0,
  cost: { usd: 1.1, unpriced: 0 },
  secondsLeft: 40,
};

const hold = (reason: 'user' | 'limit') =>
  ({ reason, scope: 'origin', scopeId: '1', placedAt: results.asOf, why: { text: '' } }) as Results['holds'][number];

test('an event changes the figures that it carries and leaves the others', () => {
  const merged = withNews(results, live);
  expect(merged.states.waiting).toBe(29);
  expect(merged.optedOut).toBe(3);
  expect(merged.earliestEnd).toBe(results.earliestEnd);
  expect(merged).not.toHaveProperty('secondsLeft');
  expect(isNews(results, live)).toBe(true);
  expect(isNews(merged, live)).toBe(false);
});

test('messages that wait for another attempt have been tried', () => {
  expect(untried(results)).toBe(20);
  expect(progress(results)).toBe(0.8);
  expect(progress({ ...results, stage: 'freezing' })).toBeNull();
  expect(progress({ ...results, targeted: 0, states: {}, retries: 0 })).toBe(1);
});

test('time left is measured where it can be, and nothing while something holds', () => {
  expect(secondsLeft(results, live)).toBe(40);
  expect(secondsLeft(results, null)).toBe(60);
  expect(secondsLeft({ ...results, holds: [hold('limit')] }, live)).toBeNull();
  expect(secondsLeft({ ...results, states: { waiting: 10 } }, live)).toBeNull();
});

test.each([
  ['active', [], { pause: true, resume: false, close: true, limits: true }],
  ['sending', ['limit'], { pause: true, resume: false, close: true, limits: true }],
  ['sending', ['user'], { pause: false, resume: true, close: true, limits: true }],
  ['completed', [], { pause: false, resume: false, close: true, limits: false }],
  ['closed', [], { pause: false, resume: false, close: false, limits: false }],
] as const)('a campaign that is %s, held by [%s], allows what fits', (state, holds, expected) => {
  const campaign = { state } as Campaign;
  expect(allowed(campaign, { ...results, holds: holds.map(hold) })).toEqual(expected);
});

test('nothing leaves any more once it is completed or closed', () => {
  expect(underWay(results)).toBe(true);
  expect(underWay({ ...results, stage: 'completed' })).toBe(false);
  expect(underWay({ ...results, stage: 'closed' })).toBe(false);
});
