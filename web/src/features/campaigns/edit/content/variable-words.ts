import type { Schemas } from '../../../../api/client';
import { shownVariant } from '../template/choose';
import type { Template } from '../wizard/context';

export type Variable = Schemas['TemplateDetailsVariableView'];
export type Part = 'header' | 'body' | 'button' | 'offer' | 'catalog';

export interface VariablePlace {
  part: Part;
  /** Of a carousel, from 1. */
  card?: number;
  /** Of a button, from 0. */
  button?: number;
  /** The rest of the key: `first_name`, `image`, `url`… */
  name: string;
}

/** Where a variable stands: `card.1.button.0.url` is the address of the second card's first button. */
export function placeOf(key: string): VariablePlace {
  const parts = key.split('.');
  const card = parts[0] === 'card' ? Number(parts[1]) + 1 : undefined;
  const rest = card === undefined ? parts : parts.slice(2);
  const part = (['header', 'button', 'offer', 'catalog'].includes(rest[0]!) ? rest[0] : 'body') as Part;
  if (part === 'button') return { part, card, button: Number(rest[1]), name: rest.slice(2).join('.') };
  return { part, card, name: rest.slice(1).join('.') };
}

/** The words on a button, in the reader's language where the template has it. */
export function buttonWords(template: Template, place: VariablePlace, language: string): string {
  const prefix = place.card === undefined ? '' : `card.${place.card - 1}.`;
  const key = `${prefix}button.${place.button}`;
  return shownVariant(template, language)?.parts.find((part) => part.part === key)?.label ?? '';
}

/** Those that people see, and those that a campaign rarely needs. */
export function sorted(variables: Variable[]): { shown: Variable[]; rare: Variable[] } {
  return {
    shown: variables.filter((one) => one.required),
    rare: variables.filter((one) => !one.required),
  };
}
