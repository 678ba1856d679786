import { expect, it } from 'vitest';
import { told, type Finding } from './api';

it('says what is the same for all languages once', () => {
  const finding = (at: string, language: string): Finding => ({ at, language, code: 'x', severity: 'error', text: 'x', whatToDo: '', values: {} });
  const findings = [finding('name', 'ar'), finding('name', 'en'), finding('body', 'ar'), finding('body', 'en')];
  expect(told({ findings, variants: [] }).findings.map(({ at, language }) => [at, language])).toEqual([
    ['name', undefined],
    ['body', 'ar'],
    ['body', 'en'],
  ]);
});
