import type { Schemas } from '../../../api/client';
import type { paths } from '../../../api/schema';

export type Template = Schemas['TemplateDetails'];
export type Variant = Template['variants'][number];
export type Approval = Schemas['TemplateStatus'];
export type Category = Schemas['Category'];
export type Kind = NonNullable<NonNullable<paths['/api/v1/templates']['get']['parameters']['query']>['kind']>;
type Quality = Schemas['TemplateQuality'];

const base = (code: string) => code.split('_')[0];

/** The language that somebody who reads `language` sees first. */
export const shownVariant = ({ variants }: Template, language: string): Variant | undefined =>
  variants.find(({ variant }) => base(variant.language) === language) ?? variants[0];

const isGone = ({ variant }: Variant) => variant.status === 'deleted';

/** Hudhud remembers deleted ones for the campaigns that sent them; nobody else has to see them. */
export const isAlive = ({ variants }: Template): boolean => !variants.every(isGone);

/** Without the languages that were deleted, as long as others are left. */
export const living = (template: Template): Template =>
  isAlive(template) ? { ...template, variants: template.variants.filter((variant) => !isGone(variant)) } : template;

/** In the order in which a person has to care. */
const ORDER: Approval[] = [
  'rejected',
  'paused',
  'disabled',
  'limit_exceeded',
  'locked',
  'in_appeal',
  'pending',
  'approved',
  'archived',
  'pending_deletion',
  'deleted',
  'unknown',
];

/** Each approval that a language of it has, with those languages; what needs somebody comes first. */
export function approvals({ variants }: Template): { approval: Approval; languages: string[] }[] {
  return ORDER.map((approval) => ({
    approval,
    languages: variants.filter(({ variant }) => variant.status === approval).map(({ variant }) => variant.language),
  })).filter(({ languages }) => languages.length > 0);
}

const WORST: Quality[] = ['red', 'yellow', 'green'];

/** The worst of its languages: that one is paused first. */
export const worstQuality = ({ variants }: Template): Quality =>
  WORST.find((quality) => variants.some(({ variant }) => variant.quality === quality)) ?? 'unknown';

export const categories = ({ variants }: Template): Category[] => [...new Set(variants.map(({ variant }) => variant.category))];

/** What Meta lets people edit: a template in review has to wait, a disabled one is lost. */
export const isEditable = ({ variant }: Variant): boolean => ['approved', 'rejected', 'paused'].includes(variant.status);

/** Meta keeps disabled ones, and those that are going already. */
export const isDeletable = ({ variant }: Variant): boolean => !['disabled', 'pending_deletion', 'deleted'].includes(variant.status);

/** Meta keeps the name of one that it once approved. */
export const wasApproved = ({ variant }: Variant): boolean => !['pending', 'rejected', 'in_appeal', 'limit_exceeded'].includes(variant.status);

/** Somebody at Meta, or a program there, has yet to decide. */
export const isUndecided = ({ variants }: Template): boolean =>
  variants.some(({ variant }) => variant.status === 'pending' || variant.status === 'in_appeal');

const REASONS = [
  'ABUSIVE_CONTENT',
  'INCORRECT_CATEGORY',
  'INVALID_FORMAT',
  'PROMOTIONAL',
  'SCAM',
  'TAG_CONTENT_MISMATCH',
] as const;
export type Reason = (typeof REASONS)[number] | 'OTHER';

/** Meta's code of a rejection; what it does not say, or says in a word of its own, is `OTHER`. */
export const reasonOf = (said: string | undefined): Reason => REASONS.find((reason) => reason === said?.toUpperCase()) ?? 'OTHER';
