import { expect, it } from 'vitest';
import { faultOf } from './media-rules';

it('refuses what nobody can make into what WhatsApp takes', () => {
  expect(faultOf('image', { type: 'image/png', size: 50 * 1024 * 1024 })).toBeUndefined();
  expect(faultOf('image', { type: 'image/png', size: 50 * 1024 * 1024 + 1 })).toBe('size');
  expect(faultOf('image', { type: 'image/svg+xml', size: 10 })).toBe('type');
  expect(faultOf('document', { type: 'application/pdf', size: 0 })).toBe('empty');
  expect(faultOf('video', { type: 'image/png', size: 10 })).toBe('type');
});
