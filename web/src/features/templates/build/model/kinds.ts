import type { Category } from './content';
import { NO_WORDS, type Block, type Button, type Design, type Header, type HeaderFormat, type Version } from './design';
import { LIMITS } from './limits';

/** What a template is for; its parts follow from it. */
export type Kind = 'standard' | 'carousel' | 'productCarousel' | 'offer' | 'catalog' | 'products' | 'product' | 'flow' | 'code';

interface Shape {
  categories: Category[];
  /** Empty: none may be chosen. */
  headers: HeaderFormat[];
  /** Whether a message may do without a header. */
  bare: boolean;
  body: number;
  footer: boolean;
  /** Kinds of buttons that may be added, with the most of each. */
  buttons: Partial<Record<string, number>>;
  /** The one button that makes the kind what it is: always there. */
  own?: Button;
  /** Of each card. */
  cards?: { headers: HeaderFormat[]; buttons: Partial<Record<string, number>>; own?: Button };
}

const REPLIES = { QUICK_REPLY: 10, URL: 2, PHONE_NUMBER: 1 };

/** What Meta takes for each kind. Source: the page of each kind under "Template types", 2025-11. */
export const SHAPES: Record<Kind, Shape> = {
  standard: {
    categories: ['marketing', 'utility'],
    headers: ['text', 'image', 'video', 'document', 'location'],
    bare: true,
    body: LIMITS.body,
    footer: true,
    buttons: { ...REPLIES, COPY_CODE: 1 },
  },
  carousel: {
    categories: ['marketing'],
    headers: [],
    bare: true,
    body: LIMITS.body,
    footer: false,
    buttons: {},
    cards: { headers: ['image', 'video'], buttons: { QUICK_REPLY: 2, URL: 2, PHONE_NUMBER: 1 } },
  },
  productCarousel: {
    categories: ['marketing'],
    headers: [],
    bare: true,
    body: LIMITS.body,
    footer: false,
    buttons: {},
    cards: { headers: ['product'], buttons: {}, own: { type: 'SPM', text: '' } },
  },
  offer: {
    categories: ['marketing'],
    headers: ['image', 'video'],
    bare: true,
    body: LIMITS.offerBody,
    footer: false,
    buttons: { COPY_CODE: 1 },
    own: { type: 'URL', text: '', url: '' },
  },
  catalog: { categories: ['marketing'], headers: [], bare: true, body: LIMITS.body, footer: true, buttons: {}, own: { type: 'CATALOG', text: '' } },
  products: { categories: ['marketing'], headers: ['text'], bare: false, body: LIMITS.body, footer: true, buttons: {}, own: { type: 'MPM', text: '' } },
  product: { categories: ['marketing'], headers: ['product'], bare: false, body: LIMITS.body, footer: true, buttons: {}, own: { type: 'SPM', text: '' } },
  flow: {
    categories: ['marketing', 'utility'],
    headers: ['text', 'image', 'video', 'document'],
    bare: true,
    body: LIMITS.body,
    footer: true,
    buttons: {},
    own: { type: 'FLOW', text: '', flow_id: '', flow_action: 'navigate', navigate_screen: '' },
  },
  code: { categories: ['authentication'], headers: [], bare: true, body: 0, footer: false, buttons: {}, own: { type: 'OTP', otp_type: 'COPY_CODE', text: '' } },
};

export const KINDS = Object.keys(SHAPES) as Kind[];

/** Read off the parts: nothing else has to be remembered. */
export function kindOf({ category, versions: [first] }: Design): Kind {
  if (category === 'authentication' || first?.code) return 'code';
  if (!first) return 'standard';
  if (first.cards) return first.cards[0]?.header?.format === 'product' ? 'productCarousel' : 'carousel';
  if (first.offer) return 'offer';
  const has = (type: string) => first.buttons.some((button) => button.type === type);
  if (has('CATALOG')) return 'catalog';
  if (has('MPM')) return 'products';
  if (has('SPM')) return 'product';
  return has('FLOW') ? 'flow' : 'standard';
}

/** Another kind of template, with what the two have in common. */
export function asKind(design: Design, kind: Kind): Design {
  const { categories } = SHAPES[kind];
  return {
    ...design,
    category: categories.includes(design.category) ? design.category : categories[0]!,
    ttlSeconds: undefined,
    versions: design.versions.map((version) => shaped(version, kind)),
  };
}

function shaped(version: Version, kind: Kind): Version {
  const { language, others, more, body = NO_WORDS, header, buttons, footer, cards } = version;
  const shape = SHAPES[kind];
  const kept: Version = { language, others, more, body, buttons: keptButtons(buttons, shape) };
  const above = keptHeader(header, shape);
  if (above) kept.header = above;
  if (shape.footer && footer !== undefined) kept.footer = footer;
  if (kind === 'offer') kept.offer = version.offer ?? { text: '', expires: true };
  if (shape.cards) kept.cards = fittingCards(cards, kind);
  if (kind === 'code') {
    kept.code = version.code ?? { recommendation: true, minutes: 10 };
    delete kept.body;
  }
  return kept;
}

function keptHeader(header: Header | undefined, { headers, bare }: Shape): Header | undefined {
  if (header && headers.includes(header.format)) return header;
  return bare ? undefined : { format: headers[0]!, words: NO_WORDS };
}

function keptButtons(buttons: Button[], { own, buttons: allowed }: Pick<Shape, 'own' | 'buttons'>): Button[] {
  const kept = buttons.filter(({ type }) => type === own?.type || type in allowed);
  return own && !kept.some(({ type }) => type === own.type) ? [...kept, own] : kept;
}

function fittingCards(cards: Block[] | undefined, kind: Kind): Block[] {
  const allowed = SHAPES[kind].cards!;
  if (cards?.every(({ header }) => header && allowed.headers.includes(header.format))) return cards;
  return [emptyCard(kind), emptyCard(kind)];
}

/** A card as a carousel of this kind begins with. */
export function emptyCard(kind: Kind): Block {
  const { headers, own } = SHAPES[kind].cards!;
  const media = headers[0] !== 'product';
  return {
    header: { format: headers[0]!, words: NO_WORDS },
    ...(media && { body: NO_WORDS }),
    buttons: [own ?? { type: 'QUICK_REPLY', text: '' }],
    others: [],
    more: {},
  };
}

/** Which buttons may be added to those that are there. */
export function addable(kind: Kind, buttons: Button[], inCard: boolean): string[] {
  const allowed = inCard ? (SHAPES[kind].cards?.buttons ?? {}) : SHAPES[kind].buttons;
  if (buttons.length >= (inCard ? LIMITS.cardButtons : LIMITS.buttons)) return [];
  return Object.keys(allowed).filter((type) => buttons.filter((button) => button.type === type).length < allowed[type]!);
}

/** Whether the kind would be another one without this button. */
export const isOwn = (kind: Kind, button: Button, inCard: boolean) =>
  (inCard ? SHAPES[kind].cards?.own : SHAPES[kind].own)?.type === button.type;
