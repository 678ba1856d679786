import { expect, test } from 'vitest';
import type { Schemas } from '../../../api/client';
import { needsReload, withLive } from './live-rows';
import type { Row } from './row';

const held = { reason: 'user', scope: 'origin', since: '2026-11-22T10:00:00Z' } as const;
const row = { id: '7', name: 'Eid', state: 'sending', holds: [held], audience: 10, clicked: 3 } as unknown as Row;
const live: Schemas['LiveListLiveRow'] = {
  campaign: '7',
  state: 'sending',
  stage: 'sending',
  holds: ['user'],
  targeted: 200,
  states: { waiting: 90, in_doubt: 10, failed: 4, skipped: 6 },
  funnel: [
    { name: 'sent', n: 88, share: 0.44 },
    { name: 'delivered', n: 80, share: 0.4 },
    { name: 'read', n: 40, share: 0.2 },
  ],
};

test('the figures are the latest, everything else stays', () => {
  expect(withLive(row, live)).toEqual({
    ...row,
    audience: 200,
    sent: 88,
    delivered: 80,
    read: 40,
    failed: 4,
    skipped: 6,
    progress: 0.5,
  });
});

test('a hold that is over is gone at once', () => {
  expect(withLive(row, { ...live, holds: [] }).holds).toEqual([]);
});

test('another state or a new hold is asked for', () => {
  expect(needsReload(row, live)).toBe(false);
  expect(needsReload(row, { ...live, state: 'completed' })).toBe(true);
  expect(needsReload(row, { ...live, holds: ['user', 'limit'] })).toBe(true);
});
