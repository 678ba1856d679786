import type { ReadyTemplate } from '../shared/drafts';
import type { TemplateComponent } from '../../../components/message/components';

/** Letters that people write in several ways, and signs above and below that they leave out. */
const SAME: [RegExp, string][] = [
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
];

export const spelled = (text: string) =>
  SAME.reduce((all, [letters, letter]) => all.replace(letters, letter), text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase());

/** Those in whose titles, lines or texts all of the words are found, in any language and any spelling. */
export function found(all: ReadyTemplate[], asked: string): ReadyTemplate[] {
  const words = spelled(asked).split(/\s+/).filter(Boolean);
  return words.length === 0 ? all : all.filter((template) => words.every((word) => said(template).includes(word)));
}

function said({ key, titles, lines, variants }: ReadyTemplate): string {
  const texts = variants.flatMap(({ components }) => (components as TemplateComponent[]).map(({ text }) => text ?? ''));
  return spelled([key.replaceAll('_', ' '), ...Object.values(titles), ...Object.values(lines), ...texts].join(' '));
}
