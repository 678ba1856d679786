import { expect, it } from 'vitest';
import type { Finding } from '../api';
import { errorsOf, findingsAt, inOrder, places } from './findings';

const finding = (at: string, severity: Finding['severity'], language?: string): Finding => ({ at, severity, language, code: 'x', text: 'x', whatToDo: '', values: {} });

it('finds what is said of a place in a language, and of all languages', () => {
  const all = [finding('body', 'error', 'en'), finding('body', 'error', 'ar'), finding('body', 'warning'), finding('body.x', 'error')];
  expect(findingsAt(all, 'body', 'en')).toEqual([all[0], all[2]]);
});

it('counts errors, and puts them first', () => {
  const all = [finding('body', 'warning'), finding('name', 'error')];
  expect(errorsOf(all)).toHaveLength(1);
  expect(inOrder(all).map(({ at }) => at)).toEqual(['name', 'body']);
});

it('knows where to look when the closest place is not on the page', () => {
  expect(places('cards.0.buttons.1')).toEqual(['cards.0.buttons.1', 'cards.0.buttons', 'cards.0', 'cards']);
});
