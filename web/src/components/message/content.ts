/** What a phone shows of a message, whatever it was read from. */
export interface MessageContent {
  /** The template's language: it decides the direction, not the page's. */
  language?: string;
  header?: MessageHeader;
  body: string;
  /** A line with a countdown. */
  offer?: string;
  footer?: string;
  buttons: MessageButton[];
  cards: MessageCard[];
}

export interface MessageCard {
  header?: MessageHeader;
  body: string;
  buttons: MessageButton[];
}

export type MessageHeader =
  | { kind: 'text'; text: string }
  /** `source`: what was chosen; shown where it is one of our own addresses, since a page may fetch from nowhere else. */
  | { kind: MediumKind; source?: string; fileName?: string }
  | { kind: 'location'; place: string }
  | { kind: 'product'; place: string };

export type MediumKind = 'image' | 'video' | 'document';

export interface MessageButton {
  kind: 'reply' | 'url' | 'call' | 'copy' | 'list' | 'other';
  text: string;
  /** The address that it opens, the code that it copies. */
  detail?: string;
}
