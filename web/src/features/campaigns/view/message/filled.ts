import type { FilledPart } from '../../../../components/message/draw';

/** What an attempt said: the language that was chosen, and what stood in each hole. */
export interface SentValues {
  language?: string;
  values: Record<string, string>;
}

/** Reads what the API hands out as JSON of any form. */
export function sentValues(json: unknown): SentValues | null {
  if (typeof json !== 'object' || json === null) return null;
  const { language, values } = json as { language?: unknown; values?: unknown };
  const known = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return {
    language: typeof language === 'string' ? language : undefined,
    values: Object.fromEntries(known.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

const HOLE = /\{\{\s*([^{}\s]+)\s*\}\}/g;

/** A template's parts with the values that were sent, `{{body.first_name}}` by `body.first_name`. */
export function fill(parts: readonly FilledPart[], values: Record<string, string>): FilledPart[] {
  return parts.map((part) => ({ ...part, text: part.text.replace(HOLE, (hole, key: string) => values[key] ?? hole) }));
}
