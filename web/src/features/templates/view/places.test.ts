import { expect, it } from 'vitest';
import { placeOf } from './places';

it('says where a variable stands', () => {
  expect(placeOf('body.first_name')).toEqual({ part: 'body', name: 'first_name' });
  expect(placeOf('body.name')).toEqual({ part: 'body', name: 'name' });
  expect(placeOf('header.image')).toEqual({ part: 'header' });
  expect(placeOf('card.1.button.0.url')).toEqual({ card: 2, part: 'button', button: 1 });
});
