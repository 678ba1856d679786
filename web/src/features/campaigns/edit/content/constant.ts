import type { Schemas } from '../../../../api/client';

type Constant = Schemas['ConstantSource'];

/** Other words in one language. Who reads none of the languages gets the text for everybody, else the words that were written first. */
export function saidIn(source: Constant, language: string, words: string): Constant {
  const { [language]: before = '', ...others } = source.languages;
  const languages = words ? { ...others, [language]: words } : others;
  const value = source.value === before ? words || Object.values(others)[0] || '' : source.value;
  return { ...source, value, languages };
}

/** The same words for everybody again: those of the first of the languages that has some. */
export function saidToAll(source: Constant, languages: string[]): Constant {
  const first = languages.map((language) => source.languages[language]).find(Boolean);
  return { ...source, value: first ?? source.value, languages: {} };
}
