import { expect, it } from 'vitest';
import type { Schemas } from '../../../../api/client';
import { read } from '../model/read';
import { trialMapping } from './mapping';

it('fills variables with the contact where their names say so, else with the samples', () => {
  const body = (language: string, order: string) => ({
    language,
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      {
        type: 'BODY',
        text: '{{first_name}} {{order}} x',
        example: { body_text_named_params: [{ param_name: 'first_name', example: 'Noor' }, { param_name: 'order', example: order }] },
      },
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'x', url: 'https://a.example/{{1}}', example: ['https://a.example/eid'] }] },
    ],
    files: { header: 'file' },
  });
  const design = read({ name: 'x', category: 'utility', parameterFormat: 'named', variants: [body('en', 'A-1'), body('ar', 'ب-1')] });
  const variable = (key: string, kind: Schemas['VariableKind']) => ({ key, kind, required: true });
  const variables = [variable('header.image', 'media'), variable('body.first_name', 'text'), variable('body.order', 'text'), variable('button.0', 'url_suffix')];
  expect(trialMapping(design, { findings: [], variants: [{ language: 'en', variables }] }, (file) => `${file}-at-meta`).variables).toEqual({
    'header.image': { source: { from: 'constant', value: 'file-at-meta', languages: { en: 'file-at-meta', ar: 'file-at-meta' } } },
    'body.first_name': { source: { from: 'contact', field: 'first_name' }, fallback: 'Noor' },
    'body.order': { source: { from: 'constant', value: 'A-1', languages: { en: 'A-1', ar: 'ب-1' } } },
    'button.0': { source: { from: 'constant', value: 'eid', languages: { en: 'eid', ar: 'eid' } } },
  });
});
