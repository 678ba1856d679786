/** Where a variable stands, for people. */
export interface Place {
  /** Of a carousel, from 1. */
  card?: number;
  part: 'header' | 'body' | 'button' | 'offer';
  /** Of a button, from 1. */
  button?: number;
  /** The variable's own name, where it has one. */
  name?: string;
}

/** Names that the kind of part gives, not the merchant. */
const OURS = new Set(['image', 'video', 'document', 'location', 'url', 'code', 'payload', 'expiration', 'latitude', 'longitude', 'name', 'address', 'file_name']);

/** `card.1.button.0.url` is the address of the second card's first button; `body.first_name` a name in the text. */
export function placeOf(key: string): Place {
  const parts = key.split('.');
  const card = parts[0] === 'card' ? Number(parts[1]) + 1 : undefined;
  const [part, ...rest] = card === undefined ? parts : parts.slice(2);
  if (part === 'button') return { card, part, button: Number(rest[0]) + 1 };
  const name = rest.join('.');
  return { card, part: part === 'header' || part === 'offer' ? part : 'body', name: OURS.has(name) && part !== 'body' ? undefined : name || undefined };
}
