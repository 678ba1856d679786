/** A draft as the API takes and gives it: Meta's own JSON in an envelope. */
export interface DraftContent {
  /** Lower case letters, digits and underscores. */
  name: string;
  category: Category;
  parameterFormat: ParameterFormat;
  /** -1: 30 days; absent: as long as WhatsApp tries by itself. */
  ttlSeconds?: number;
  variants: Variant[];
}

export type Category = 'marketing' | 'utility' | 'authentication';

export type ParameterFormat = 'named' | 'positional';

export interface Variant {
  /** Meta's code, such as `ar` or `en_US`. */
  language: string;
  components: Raw[];
  /** Sample files of media headers: place (`header`, `cards.0.header`) → id in the media library. */
  files: Record<string, string>;
}

/** An object of Meta's as it stands. */
export type Raw = Record<string, unknown>;
