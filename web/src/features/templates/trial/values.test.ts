import { expect, it } from 'vitest';
import type { Template, Variant } from '../shared/template';
import { askedOf, mappingOf, samplesOf } from './values';

const variant = {
  variant: { language: 'en_US', category: 'marketing' },
  parameterFormat: 'NAMED',
  components: [
    { type: 'HEADER', format: 'IMAGE' },
    { type: 'BODY', text: 'Hi {{first_name}}, use {{code}}.', example: { body_text_named_params: [{ param_name: 'first_name', example: 'Noor' }, { param_name: 'code', example: 'EID' }] } },
  ],
  variables: [
    { key: 'header.image', kind: 'media', required: true },
    { key: 'body.first_name', kind: 'text', required: true },
    { key: 'body.code', kind: 'text', required: true },
    { key: 'button.0.payload', kind: 'payload', required: false },
  ],
} as unknown as Variant;
const template = { name: 'eid', variants: [variant] } as Template;

it('asks for what a message needs, and proposes the samples', () => {
  expect(askedOf(variant).map(({ key }) => key)).toEqual(['header.image', 'body.first_name', 'body.code']);
  expect(samplesOf(template, variant)).toEqual({ 'header.image': '', 'body.first_name': 'Noor', 'body.code': 'EID' });
});

it('says what was typed, and of a contact what its data say', () => {
  const values = { 'header.image': '77', 'body.first_name': 'Layla', 'body.code': ' ' };
  const constant = (value: string) => ({ source: { from: 'constant', value, languages: {} } });
  expect(mappingOf(template, variant, values, false).variables).toEqual({ 'header.image': constant('77'), 'body.first_name': constant('Layla') });
  expect(mappingOf(template, variant, values, true).variables).toEqual({
    'header.image': constant('77'),
    'body.first_name': { source: { from: 'contact', field: 'first_name' }, fallback: 'Layla' },
  });
});
