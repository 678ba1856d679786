import type { Schemas } from '../../../api/client';
import type { DraftContent } from '../build/model/content';
import type { Design } from '../build/model/design';
import { read } from '../build/model/read';
import { sampleOf, trialMapping } from '../build/preview/mapping';
import type { Template, Variant } from '../shared/template';

type Variable = Variant['variables'][number];

/** Typed by a person, by variable. */
export type Values = Record<string, string>;

/** What a test or a rehearsal asks for. */
export const askedOf = ({ variables }: Variant): Variable[] => variables.filter(({ required, kind }) => required || kind === 'text');

const designOf = (template: Template, { variant, components, parameterFormat }: Variant): Design =>
  read({
    name: template.name,
    category: variant.category,
    parameterFormat: parameterFormat.toLowerCase(),
    variants: [{ language: variant.language, components, files: {} }],
  } as DraftContent);

/** The samples that Meta's reviewers saw. */
export function samplesOf(template: Template, variant: Variant): Values {
  const version = designOf(template, variant).versions[0]!;
  return Object.fromEntries(askedOf(variant).map(({ key, kind }) => [key, sampleOf(version, key, kind, () => undefined) ?? '']));
}

/** What was typed; where a contact was chosen and the name of a variable says so, the contact's own data first. */
export function mappingOf(template: Template, variant: Variant, values: Values, contact: boolean): Schemas['Mapping'] {
  const { language } = variant.variant;
  const own = trialMapping(designOf(template, variant), { findings: [], variants: [{ language, variables: variant.variables }] }, () => undefined);
  const variables: Record<string, Schemas['Assignment']> = {};
  for (const { key } of askedOf(variant)) {
    const value = values[key]?.trim();
    const source = own.variables[key]?.source;
    if (contact && source?.from === 'contact') variables[key] = { source, ...(value && { fallback: value }) };
    else if (value) variables[key] = { source: { from: 'constant', value, languages: {} } };
  }
  return { variables };
}
