import type { Schemas } from '../../../../api/client';

export type Source = Schemas['Source'];
export type Assignment = Schemas['Assignment'];

/** What templates may say of a contact. */
export const CONTACT_FIELDS = ['first_name', 'last_name', 'name', 'city', 'country', 'email', 'phone', 'language'] as const;

const NOTHING = { from: 'constant', value: '', languages: {} } as const;

/** A source as the value of one select: `contact:first_name`, `attribute:total_spent`, `lookup:branch`, `constant`, `gender`. */
export function choiceOf(source: Source | undefined): string | null {
  switch (source?.from) {
    case 'contact':
      return `contact:${source.field}`;
    case 'attribute':
      return `attribute:${source.name}`;
    case 'business':
      return `business:${source.name}`;
    case 'lookup':
      return `lookup:${source.table}`;
    case 'constant':
      return 'constant';
    case 'gender':
      return 'gender';
    case 'event':
      return `event:${source.field}`;
    case undefined:
      return null;
  }
}

export function sourceOf(choice: string): Source {
  const [from, ...rest] = choice.split(':');
  const name = rest.join(':');
  switch (from) {
    case 'contact':
      return { from, field: name };
    case 'attribute':
      return { from, name };
    case 'business':
      return { from, name };
    case 'lookup':
      return { from, table: name, by: 'city' };
    case 'event':
      return { from, field: name };
    case 'gender':
      return { from, attribute: 'gender', female: NOTHING, male: NOTHING, neutral: NOTHING };
    default:
      return NOTHING;
  }
}

/** Another source for a variable: what was said of fallback and format stays where it still has a meaning. */
export function withSource(assignment: Assignment | undefined, source: Source): Assignment {
  if (source.from !== 'constant' && source.from !== 'gender') return { ...assignment, source };
  const hours = assignment?.expiresAfterHours;
  return { source, ...(hours !== undefined && { expiresAfterHours: hours }) };
}
