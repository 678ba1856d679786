import type { ParameterFormat } from './content';
import type { Block, Design, Version } from './design';
import { inFormat } from './words';

/** Names in place of numbers or the other way, in every text; addresses of buttons have `{{1}}` in both. */
export const toFormat = (design: Design, format: ParameterFormat): Design => ({
  ...design,
  format,
  versions: design.versions.map((version): Version => ({
    ...changed(version, format),
    ...(version.cards && { cards: version.cards.map((card) => changed(card, format)) }),
  })),
});

const changed = <B extends Block>(block: B, format: ParameterFormat): B => ({
  ...block,
  ...(block.header && { header: { ...block.header, words: inFormat(block.header.words, format) } }),
  ...(block.body && { body: inFormat(block.body, format) }),
});
