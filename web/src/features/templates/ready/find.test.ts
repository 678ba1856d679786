import { expect, it } from 'vitest';
import type { ReadyTemplate } from '../shared/drafts';
import { found } from './find';

const template = (key: string, titles: Record<string, string>, text: string) =>
  ({ key, titles, lines: {}, variants: [{ language: 'ar', components: [{ type: 'BODY', text }] }] }) as unknown as ReadyTemplate;
const all = [
  template('eid_greeting', { en: 'Eid greeting', ar: 'تهنئة العيد' }, 'كلّ عامٍ وأنتم بخير'),
  template('cart_1', { en: 'Abandoned cart', ar: 'سلة متروكة' }, 'منتجاتك بانتظارك'),
];
const keys = (asked: string) => found(all, asked).map(({ key }) => key);

it('finds in titles and texts of every language', () => {
  expect(keys('EID')).toEqual(['eid_greeting']);
  expect(keys('cart abandoned')).toEqual(['cart_1']);
  expect(keys('منتجاتك')).toEqual(['cart_1']);
  expect(keys('')).toHaveLength(2);
  expect(keys('nothing')).toEqual([]);
});

it('takes any spelling', () => {
  expect(keys('وانتم')).toEqual(['eid_greeting']);
  expect(keys('سله')).toEqual(['cart_1']);
  expect(keys('كل عام')).toEqual(['eid_greeting']);
});
