import { expect, test } from 'vitest';
import { pauseEnd, type TemplateEvent } from './useHistory';

const event = (more: Partial<TemplateEvent>): TemplateEvent => ({ language: 'ar', kind: 'status', at: '2026-11-23T09:00:00Z', ...more });

test('a pause ends when Meta said with the last change of that language', () => {
  const story = [
    event({ language: 'en', after: 'paused', until: '2026-11-23T15:00:00Z' }),
    event({ kind: 'quality', after: 'red' }),
    event({ after: 'paused', until: '2026-11-23T12:00:00Z' }),
  ];
  expect(pauseEnd(story, 'ar')).toBe('2026-11-23T12:00:00Z');
  expect(pauseEnd([event({ after: 'paused' }), ...story], 'ar')).toBeUndefined();
  expect(pauseEnd([], 'ar')).toBeUndefined();
});
