import type { Category, ParameterFormat, Raw } from './content';

/** A template while it is being built: {@link DraftContent} with its texts, samples and files in reach. */
export interface Design {
  name: string;
  category: Category;
  format: ParameterFormat;
  ttlSeconds?: number;
  versions: Version[];
}

/** A text with variables, and what Meta's reviewers see in their place. */
export interface Words {
  text: string;
  /** By variable. Those of variables that are gone stay, so that a variable typed again has its own. */
  samples: Readonly<Record<string, string>>;
}

/** What a message and a card of a carousel have in common. */
export interface Block {
  header?: Header;
  body?: Words;
  buttons: Button[];
  /** What the builder does not know stays as it is. */
  others: Raw[];
  /** Unknown members of known parts. */
  more: Partial<Record<'header' | 'body' | 'footer' | 'offer' | 'buttons', Raw>>;
}

/** One language of a template. */
export interface Version extends Block {
  language: string;
  footer?: string;
  offer?: Offer;
  /** Of an authentication template: Meta words body and footer itself. */
  code?: Code;
  cards?: Block[];
}

export type HeaderFormat = 'text' | 'image' | 'video' | 'document' | 'location' | 'product' | 'gif';

export interface Header {
  format: HeaderFormat;
  /** Of `text`. */
  words: Words;
  /** The sample, in the media library. */
  file?: string;
}

export interface Offer {
  text: string;
  expires: boolean;
}

export interface Code {
  recommendation: boolean;
  /** How long the code holds; absent: not said. */
  minutes?: number;
}

/** As Meta has it, but with an upper-case type and one sample in place of a list. */
export interface Button {
  type: string;
  text?: string;
  url?: string;
  phone_number?: string;
  example?: string;
  otp_type?: string;
  autofill_text?: string;
  package_name?: string;
  signature_hash?: string;
  flow_id?: string;
  flow_action?: string;
  navigate_screen?: string;
  [more: string]: unknown;
}

export const NO_WORDS: Words = { text: '', samples: {} };

/** Where a block's parts are, in the server's way of naming places: `''` is the message itself, `cards.0.` its first card. */
export const placeOf = (card: number | undefined) => (card === undefined ? '' : `cards.${card}.`);
