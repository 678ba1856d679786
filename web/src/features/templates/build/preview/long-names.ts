import type { Block, Version, Words } from '../model/design';
import { isPositional, variablesOf } from '../model/words';

/** Longer than most: whether the layout and the limits bear it. */
const LONG = { ar: 'عبد الرحمن بن عبد العزيز بن محمد آل الشيخ', en: 'Maximilian-Alexander Featherstonehaugh-Cholmondeley' };

/** The message to somebody with a long name. Of numbered variables the first is taken for the name. */
export function withLongNames(version: Version): Version {
  const name = version.language.startsWith('ar') ? LONG.ar : LONG.en;
  const block = <B extends Block>(one: B): B => ({
    ...one,
    ...(one.header && { header: { ...one.header, words: lengthened(one.header.words, name) } }),
    ...(one.body && { body: lengthened(one.body, name) }),
  });
  return { ...block(version), ...(version.cards && { cards: version.cards.map(block) }) };
}

function lengthened(words: Words, name: string): Words {
  const variables = variablesOf(words.text);
  const names = isPositional(variables) ? variables.slice(0, 1) : variables.filter((one) => one.includes('name'));
  return { ...words, samples: { ...words.samples, ...Object.fromEntries(names.map((one) => [one, name])) } };
}
