import { expect, test } from 'vitest';
import { changesOf } from './draft';

test('an answer that is left empty is not sent', () => {
  const own = [{ wish: 'stop', text: ' enough ' } as const];
  expect(changesOf([{ language: 'en', own, stopped: ' ', started: 'Welcome back!' }])).toEqual({
    languages: [{ language: 'en', own: [{ wish: 'stop', text: 'enough' }], ownAnswers: { started: 'Welcome back!' } }],
  });
});
