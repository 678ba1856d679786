import { expect, it } from 'vitest';
import type { Template } from '../wizard/context';
import { sendableLanguages, shownVariant, spoken, withTemplate } from './choose';

const variant = (language: string, category = 'marketing', problems: object[] = []) => ({ variant: { language, category }, problems });
const template = {
  id: 't',
  variables: [{ key: 'body.1', kind: 'text', required: true }],
  suggested: {},
  variants: [variant('en_US'), variant('ar'), variant('fr', 'marketing', [{ code: 'rejected' }])],
} as unknown as Template;

it('offers what can be sent, the preferred language first', () => {
  expect(sendableLanguages(template, 'ar')).toEqual(['ar', 'en_US']);
});

it('keeps of the mapping what the new template has', () => {
  const constant = { source: { from: 'constant' as const, value: 'x', languages: {} } };
  const changed = withTemplate(template, { mapping: { variables: { 'body.1': constant, 'body.2': constant } } }, 'en');
  expect(changed).toEqual({
    template: 't',
    mapping: { variables: { 'body.1': constant } },
    languages: ['en_US', 'ar'],
    purpose: 'marketing',
  });
});

it('begins where tracked buttons were designed to lead, unless the campaign says otherwise', () => {
  const constant = (value: string) => ({ source: { from: 'constant' as const, value, languages: {} } });
  const tracked = { ...template, variables: [{ key: 'button.0.url', kind: 'destination', required: true }], suggested: { 'button.0.url': constant('https://a.example') } } as unknown as Template;
  expect(withTemplate(tracked, { mapping: { variables: {} } }, 'en').mapping?.variables).toEqual({ 'button.0.url': constant('https://a.example') });
  const own = { variables: { 'button.0.url': constant('https://b.example') } };
  expect(withTemplate(tracked, { mapping: own }, 'en').mapping).toEqual(own);
});

it('takes what Meta calls utility for transactional', () => {
  const utility = { ...template, variants: [variant('en', 'utility')] } as unknown as Template;
  expect(withTemplate(utility, { mapping: { variables: {} } }, 'en').purpose).toBe('transactional');
});

it('shows the reader’s language', () => {
  expect(shownVariant(template, 'ar')?.variant.language).toBe('ar');
  expect(shownVariant(template, 'de')?.variant.language).toBe('en_US');
});

it('says a name as people do', () => {
  expect(spoken('eid_collection')).toBe('Eid collection');
});
