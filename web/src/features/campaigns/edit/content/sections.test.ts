import { expect, it } from 'vitest';
import { idsOf, sectionsOf, valueOf } from './sections';

it('writes sections as Meta takes them, and reads them again', () => {
  const sections = [
    { title: 'For you', products: ['sku-1', 'sku-2'] },
    { title: 'عطور', products: ['sku-3'] },
  ];
  const value = valueOf(sections);

  expect(JSON.parse(value)[0]).toEqual({ title: 'For you', product_items: [{ product_retailer_id: 'sku-1' }, { product_retailer_id: 'sku-2' }] });
  expect(sectionsOf(value)).toEqual(sections);
});

it('takes products alone, and an empty value', () => {
  expect(sectionsOf('sku-1, sku-2')).toEqual([{ title: '', products: ['sku-1', 'sku-2'] }]);
  expect(sectionsOf('')).toEqual([{ title: '', products: [] }]);
  expect(sectionsOf('17')).toEqual([{ title: '', products: ['17'] }]);
});

it('leaves an empty choice empty, so that the server calls it missing', () => {
  expect(valueOf([{ title: ' ', products: [] }])).toBe('');
  expect(valueOf([{ title: '', products: ['sku-1'] }])).toBe('[{"product_items":[{"product_retailer_id":"sku-1"}]}]');
});

it('splits what people type or paste', () => {
  expect(idsOf(' sku-1،sku-2,\nsku-3\n')).toEqual(['sku-1', 'sku-2', 'sku-3']);
});
