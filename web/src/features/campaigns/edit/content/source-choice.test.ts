import { expect, it } from 'vitest';
import { choiceOf, sourceOf, withSource, type Source } from './source-choice';

const sources: Source[] = [
  { from: 'contact', field: 'first_name' },
  { from: 'attribute', name: 'total:spent' },
  { from: 'business', name: 'support_number' },
  { from: 'lookup', table: 'branch', by: 'city' },
  { from: 'constant', value: '', languages: {} },
  {
    from: 'gender',
    attribute: 'gender',
    female: { from: 'constant', value: '', languages: {} },
    male: { from: 'constant', value: '', languages: {} },
    neutral: { from: 'constant', value: '', languages: {} },
  },
];

it('goes there and back', () => {
  for (const source of sources) expect(sourceOf(choiceOf(source)!)).toEqual(source);
});

it('keeps fallback and format when only the source changes', () => {
  const before = { source: sources[0]!, fallback: 'friend', format: { as: 'text' as const } };
  expect(withSource(before, sources[1]!)).toEqual({ ...before, source: sources[1] });
  expect(withSource(before, sources[4]!)).toEqual({ source: sources[4] });
});
