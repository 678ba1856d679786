import type { Schemas } from '../../../../api/client';

export type People = Schemas['People'];
export type Audience = Schemas['AudienceDefinition'];
export type PeopleKind = 'all' | 'tags' | 'list';

/** A kind of people with nothing chosen yet. */
export function peopleOf(kind: PeopleKind): People {
  switch (kind) {
    case 'all':
      return { kind };
    case 'tags':
      return { kind, match: 'any', tags: [] };
    case 'list':
      return { kind, list: '' };
  }
}

/** Whether enough is chosen for it to mean somebody. */
export function isWhole(people: People): boolean {
  if (people.kind === 'tags') return people.tags.length > 0;
  if (people.kind === 'list') return people.list !== '';
  return true;
}

/** An audience that the server can count: what is only half chosen is left out. */
export function whole(audience: Audience | undefined): Audience | undefined {
  if (!audience || !isWhole(audience.include)) return undefined;
  return { include: audience.include, exclude: audience.exclude.filter(isWhole) };
}
