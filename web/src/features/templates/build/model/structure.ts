import { NO_WORDS, type Block, type Button, type Design, type Header, type Version } from './design';

/** Changes one language; `at` is its place in the list. */
export const inVersion = (design: Design, at: number, change: (version: Version) => Version): Design => ({
  ...design,
  versions: design.versions.map((version, other) => (other === at ? change(version) : version)),
});

/** Changes the message (`card` absent) or a card of one language. */
export const inBlock = (design: Design, at: number, card: number | undefined, change: (block: Block) => Block): Design =>
  inVersion(design, at, (version) => changeBlock(version, card, change));

/**
 * Changes how the message is built, in all languages that are built alike: what is added in one is there in all, for its words
 * to be written. Cards change together, since WhatsApp wants them alike.
 */
export function inAllBlocks(design: Design, at: number, card: number | undefined, change: (block: Block, mine: boolean) => Block): Design {
  const shape = shapeOf(design.versions[at]!);
  return {
    ...design,
    versions: design.versions.map((version, other) => {
      if (other !== at && shapeOf(version) !== shape) return version;
      if (card === undefined) return changeBlock(version, undefined, (block) => change(block, other === at));
      return { ...version, cards: version.cards?.map((one, place) => change(one, other === at && place === card)) };
    }),
  };
}

/** Changes the list of cards in all languages that are built alike. */
export function inAllCards(design: Design, at: number, change: (cards: Block[]) => Block[]): Design {
  const shape = shapeOf(design.versions[at]!);
  return {
    ...design,
    versions: design.versions.map((version) => (version.cards && shapeOf(version) === shape ? { ...version, cards: change(version.cards) } : version)),
  };
}

/** A change gives back what it does not change, so a version stays one. */
function changeBlock(version: Version, card: number | undefined, change: (block: Block) => Block): Version {
  if (card === undefined) return change(version) as Version;
  return { ...version, cards: version.cards?.map((one, place) => (place === card ? change(one) : one)) };
}

/** What two languages have in common when one is a translation of the other. */
function shapeOf({ header, buttons, cards }: Version): string {
  const block = (one: Pick<Block, 'header' | 'buttons'>) => [one.header?.format, one.buttons.map(({ type }) => type)];
  return JSON.stringify([block({ header, buttons }), cards?.map(block)]);
}

/** A copy without words: for another language, or for the next card. */
export function emptied<B extends Block>(block: B): B {
  const { header, body, buttons } = block;
  return {
    ...block,
    ...(header && { header: { ...header, words: NO_WORDS } }),
    ...(body && { body: NO_WORDS }),
    buttons: buttons.map((button) => ({ ...button, text: '' })),
  };
}

/** Without what it cannot have: `undefined` members would be taken for ones that are there. */
export function withHeader<B extends Block>(block: B, header: Header | undefined): B {
  const { header: _before, ...rest } = block;
  const { header: _more, ...more } = block.more;
  return { ...rest, more, ...(header && { header }) } as B;
}

/** A button goes to another place among its block's. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  if (to < 0 || to >= list.length) return list;
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/**
 * Replies stand together, and so does the rest: WhatsApp refuses them mixed. A new one joins its own at their end; a code to copy
 * at their beginning, as in Meta's limited-time offers.
 */
export function joined(buttons: Button[], added: Button): Button[] {
  const isReply = ({ type }: Button) => type === 'QUICK_REPLY';
  const isAlike = (one: Button) => isReply(one) === isReply(added);
  if (!buttons.some(isAlike)) return [...buttons, added];
  const at = added.type === 'COPY_CODE' ? buttons.findIndex(isAlike) : buttons.findLastIndex(isAlike) + 1;
  return buttons.toSpliced(at, 0, added);
}
