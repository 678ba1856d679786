import type { Schemas } from '../../../api/client';
import type { Fmt } from '../../fmt';

type Alarm = Schemas['Alarm'];
type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Parameters whose values are words of their own. */
const WORDS = ['reason', 'status', 'before', 'now'];

/** Keeps what people typed from turning the sentence round it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** An alarm in the reader's language. */
export function alarmWords(t: Translate, fmt: Fmt, { kind, parameters }: Alarm): { title: string; text: string } {
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (WORDS.includes(name)) return [name, t(`${name}.${value}`, { defaultValue: value })];
      if (name === 'minutes') return [name, fmt.length(Number(value) * 60)];
      if (/^\d+$/.test(value)) return [name, fmt.number(Number(value))];
      return [name, value && isolated(value)];
    }),
  );
  const count = Number(parameters.messages ?? parameters.targeted ?? 0);
  return { title: t(`title.${kind}`, values), text: t(`text.${kind}`, { ...values, count }).trim() };
}

/** Where a person looks into it. */
export function alarmPlace({ kind, object: { kind: of, id } }: Alarm): { to: string; search?: Record<string, string> } {
  switch (of) {
    case 'campaign':
      return { to: `/campaigns/${kind === 'approval_asked' ? 'edit' : 'view'}/${id}` };
    case 'sender':
      return { to: `/settings/senders/${id}` };
    case 'template':
      return { to: '/campaigns', search: { template: id } };
    case 'workspace':
      return { to: '/settings/sending' };
  }
}
