import { expect, it } from 'vitest';
import { saidIn, saidToAll } from './constant';

const nothing = { from: 'constant' as const, value: '', languages: {} };
const typed = (source: typeof nothing, language: string, words: string) =>
  [...words].reduce((said, _, at) => saidIn(said, language, words.slice(0, at + 1)), source);

it('sends all that was typed in one language to those who read another', () => {
  expect(typed(nothing, 'en_US', 'Ahmad')).toEqual({ ...nothing, value: 'Ahmad', languages: { en_US: 'Ahmad' } });
});

it('leaves the others the words of the first language', () => {
  const both = typed(typed(nothing, 'en_US', 'Ahmad'), 'ar', 'أحمد');
  expect(both).toEqual({ ...nothing, value: 'Ahmad', languages: { en_US: 'Ahmad', ar: 'أحمد' } });
  expect(saidIn(both, 'en_US', '')).toEqual({ ...nothing, value: 'أحمد', languages: { ar: 'أحمد' } });
});

it('keeps the text for everybody beside words of one language', () => {
  expect(typed({ ...nothing, value: 'friend' }, 'ar', 'صديق')).toEqual({ ...nothing, value: 'friend', languages: { ar: 'صديق' } });
});

it('goes back to one text with the words of the first language', () => {
  const both = { ...nothing, value: 'friend', languages: { ar: 'أحمد', en_US: 'Ahmad' } };
  expect(saidToAll(both, ['en_US', 'ar'])).toEqual({ ...nothing, value: 'Ahmad' });
  expect(saidToAll({ ...nothing, value: 'friend' }, ['en_US'])).toEqual({ ...nothing, value: 'friend' });
});
