import { expect, it } from 'vitest';
import { peopleOf, whole } from './people';

it('leaves out what is only half chosen', () => {
  const tagged = { kind: 'tags' as const, match: 'any' as const, tags: ['VIP'] };
  expect(whole(undefined)).toBeUndefined();
  expect(whole({ include: peopleOf('tags'), exclude: [] })).toBeUndefined();
  expect(whole({ include: peopleOf('all'), exclude: [tagged, peopleOf('list')] })).toEqual({ include: { kind: 'all' }, exclude: [tagged] });
});
