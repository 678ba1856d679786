import type { Fmt } from '../../../app/fmt';

type Translate = (key: string, options: { defaultValue: string }) => string;

/** Ids and counters that tell a person nothing. */
const OF_PROGRAMS = new Set(['origin', 'version', 'sender', 'retryOf', 'duplicateOf', 'bytes']);
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Keeps what people named from turning the line round it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

const isSaid = ([name, value]: [string, unknown]) =>
  !OF_PROGRAMS.has(name) && value !== null && value !== 'null' && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What an entry says beside its action, in short: "from: viewer · to: administrator". What has no words is shown as it is. */
export function detailWords(t: Translate, fmt: Fmt, names: Map<string, string>, details: Record<string, unknown>): string {
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(shown).join(', ');
    if (typeof value === 'number') return fmt.number(value, 8);
    if (typeof value === 'object') return JSON.stringify(value);
    const text = String(value);
    if (MOMENT.test(text)) return fmt.moment(text);
    return names.get(text) ?? (/^[a-z_]+$/.test(text) ? t(`value.${text}`, { defaultValue: text }) : text);
  };
  return Object.entries(details)
    .filter(isSaid)
    .map(([name, value]) => `${t(`detail.${name}`, { defaultValue: name })}: ${isolated(shown(value))}`)
    .join(' · ');
}
