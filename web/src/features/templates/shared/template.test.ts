import { expect, it } from 'vitest';
import { approvals, categories, isDeletable, isEditable, living, isAlive, reasonOf, shownVariant, worstQuality, type Template, type Variant } from './template';

const variant = (language: string, facts: object = {}) =>
  ({ variant: { language, status: 'approved', category: 'marketing', quality: 'unknown', ...facts } }) as Variant;
const template = (...variants: Variant[]) => ({ variants }) as Template;

it('shows the reader’s language, whatever its country', () => {
  const both = template(variant('ar'), variant('en_US'));
  expect(shownVariant(both, 'en')?.variant.language).toBe('en_US');
  expect(shownVariant(both, 'fr')?.variant.language).toBe('ar');
});

it('names what needs somebody first, with its languages', () => {
  const mixed = template(variant('ar'), variant('en'), variant('fr', { status: 'rejected' }));
  expect(approvals(mixed)).toEqual([
    { approval: 'rejected', languages: ['fr'] },
    { approval: 'approved', languages: ['ar', 'en'] },
  ]);
});

it('is as good as the worst of its languages', () => {
  expect(worstQuality(template(variant('ar', { quality: 'green' }), variant('en', { quality: 'yellow' })))).toBe('yellow');
  expect(worstQuality(template(variant('ar'), variant('en', { quality: 'green' })))).toBe('green');
  expect(worstQuality(template(variant('ar')))).toBe('unknown');
});

it('names each category once', () => {
  expect(categories(template(variant('ar'), variant('en'), variant('fr', { category: 'utility' })))).toEqual(['marketing', 'utility']);
});

it('leaves alone what Meta does not let change', () => {
  expect(isEditable(variant('ar', { status: 'pending' }))).toBe(false);
  expect(isEditable(variant('ar', { status: 'rejected' }))).toBe(true);
  expect(isDeletable(variant('ar', { status: 'disabled' }))).toBe(false);
  expect(isDeletable(variant('ar', { status: 'pending' }))).toBe(true);
});

it('knows Meta’s reasons and no others', () => {
  expect(reasonOf('SCAM')).toBe('SCAM');
  expect(reasonOf('NONE')).toBe('OTHER');
  expect(reasonOf(undefined)).toBe('OTHER');
});

it('forgets what was deleted, but not the last trace of it', () => {
  const gone = variant('ar', { status: 'deleted' });
  expect(living(template(gone, variant('en'))).variants.map((each) => each.variant.language)).toEqual(['en']);
  expect(isAlive(template(gone))).toBe(false);
  expect(living(template(gone)).variants).toEqual([gone]);
});
