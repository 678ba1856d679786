import { expect, it } from 'vitest';
import { placeOf } from './variable-words';

it('says where a variable stands', () => {
  expect(placeOf('body.first_name')).toEqual({ part: 'body', card: undefined, name: 'first_name' });
  expect(placeOf('header.image')).toEqual({ part: 'header', card: undefined, name: 'image' });
  expect(placeOf('button.1.url')).toEqual({ part: 'button', card: undefined, button: 1, name: 'url' });
  expect(placeOf('card.1.button.0.payload')).toEqual({ part: 'button', card: 2, button: 0, name: 'payload' });
  expect(placeOf('card.0.header.product')).toEqual({ part: 'header', card: 1, name: 'product' });
  expect(placeOf('catalog')).toEqual({ part: 'catalog', card: undefined, name: '' });
  expect(placeOf('offer.ends_at')).toEqual({ part: 'offer', card: undefined, name: 'ends_at' });
});
