import type { ParameterFormat } from './content';
import type { Words } from './design';

const HOLE = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;

const isNumber = (name: string) => /^\d{1,9}$/.test(name);

/** The variables of a text, each once: numbers in their order, names as they appear. The server reads them alike. */
export function variablesOf(text: string): string[] {
  const found = [...new Set([...text.matchAll(HOLE)].map((hole) => hole[1]!))];
  return found.every(isNumber) ? found.sort((a, b) => Number(a) - Number(b)) : found;
}

export const isPositional = (variables: string[]) => variables.every(isNumber);

/** Takes over what was typed. A variable whose name is being changed in place keeps its sample. */
export function retype(words: Words, text: string): Words {
  const before = inOrder(words.text);
  const after = inOrder(text);
  const samples: Record<string, string> = { ...words.samples };
  if (before.length === after.length) {
    before.forEach((old, at) => {
      const name = after[at]!;
      if (name !== old && !before.includes(name) && !after.includes(old) && samples[old] && !samples[name]) {
        samples[name] = samples[old]!;
        delete samples[old];
      }
    });
  }
  return { text, samples };
}

const inOrder = (text: string) => [...new Set([...text.matchAll(HOLE)].map((hole) => hole[1]!))];

export const withSample = (words: Words, variable: string, sample: string): Words => ({
  ...words,
  samples: { ...words.samples, [variable]: sample },
});

/** Another name for a variable wherever the text has it. Onto the name of another one: both become one. */
export function rename(words: Words, from: string, to: string): Words {
  if (from === to) return words;
  const { [from]: sample, ...rest } = words.samples;
  const samples = sample && !rest[to] ? { ...rest, [to]: sample } : rest;
  return { text: words.text.replace(HOLE, (hole, name: string) => (name === from ? `{{${to}}}` : hole)), samples };
}

/** The text without a variable, and without the space that it leaves twice. Positional ones behind it move up. */
export function without(words: Words, variable: string): Words {
  const text = words.text.replace(HOLE, (hole, name: string) => (name === variable ? '\u0000' : hole)).replace(/ \u0000(?=[ .,!?؟،]|$)|\u0000/gm, '');
  const { [variable]: _gone, ...samples } = words.samples;
  return isNumber(variable) ? numbered({ text, samples }) : { text, samples };
}

/** Numbers from 1 without gaps, in the order of the numbers that are there. */
function numbered(words: Words): Words {
  return renamed(words, new Map(variablesOf(words.text).map((old, at) => [old, String(at + 1)])));
}

/** All variables renamed at once, so that 2 → 1 and 1 → 2 do not meet. */
function renamed(words: Words, names: Map<string, string>): Words {
  const samples: Record<string, string> = {};
  for (const [old, name] of names) {
    if (words.samples[old]) samples[name] = words.samples[old];
  }
  return { text: words.text.replace(HOLE, (hole, name: string) => (names.has(name) ? `{{${names.get(name)}}}` : hole)), samples };
}

/** Names for numbers, or numbers in the order of the text for names. */
export function inFormat(words: Words, format: ParameterFormat): Words {
  const variables = inOrder(words.text);
  if (!variables.length) return words;
  if (format === 'positional') return renamed(words, new Map(variables.map((name, at) => [name, String(at + 1)])));
  return renamed(words, new Map(variables.map((name) => [name, isNumber(name) ? `value_${name}` : name])));
}

/** The next variable's name, such as nobody has yet in this text. */
export function nextVariable(text: string, format: ParameterFormat, wanted = 'value'): string {
  const taken = variablesOf(text);
  if (format === 'positional') return String(taken.filter(isNumber).reduce((most, one) => Math.max(most, Number(one)), 0) + 1);
  if (!taken.includes(wanted) && wanted !== 'value') return wanted;
  for (let at = wanted === 'value' ? 1 : 2; ; at++) {
    if (!taken.includes(`${wanted}_${at}`)) return `${wanted}_${at}`;
  }
}

/** What Meta takes as a variable's name. */
export const asName = (typed: string) =>
  typed
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+/, '');

/** Part of a text that is selected. */
export interface Selection {
  start: number;
  end: number;
}

export interface Edit extends Selection {
  text: string;
}

/** Puts something in place of what is selected; the caret stands behind it. */
export function insert(text: string, { start, end }: Selection, what: string): Edit {
  const at = start + what.length;
  return { text: text.slice(0, start) + what + text.slice(end), start: at, end: at };
}

/** Puts marks around what is selected, or takes them away when they are there. Spaces at its ends stay outside, as WhatsApp wants. */
export function mark(text: string, { start, end }: Selection, sign: string): Edit {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const size = sign.length;
  if (text.slice(start - size, start) === sign && text.slice(end, end + size) === sign) {
    return { text: text.slice(0, start - size) + text.slice(start, end) + text.slice(end + size), start: start - size, end: end - size };
  }
  return { text: text.slice(0, start) + sign + text.slice(start, end) + sign + text.slice(end), start: start + size, end: end + size };
}
