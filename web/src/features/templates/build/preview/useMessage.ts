import { useMemo } from 'react';
import type { Schemas } from '../../../../api/client';
import type { MessageContent, MessageHeader } from '../../../../components/message/content';
import { drawMessage } from '../../../../components/message/draw';
import { fileAddress, useFiles } from '../media/useFiles';
import type { Block, Design, Version } from '../model/design';
import { write } from '../model/write';
import { useBuilder } from '../page/context';
import { codeBody } from './code-words';
import { withLongNames } from './long-names';

/** The open language as a phone shows it, with its samples, or as the server fills it in for a person. */
export function useMessage(longNames: boolean, preview?: Schemas['Preview']): MessageContent {
  const { design, version } = useBuilder();
  const fileOf = useFiles();
  const shown = design.versions.find(({ language }) => language === preview?.language) ?? version;
  const drawn = useMemo(() => draw(design, longNames && !preview ? withLongNames(shown) : shown, preview), [design, shown, longNames, preview]);
  const withFile = (header: MessageHeader | undefined, block: Block): MessageHeader | undefined => {
    if (!header || header.kind === 'text' || 'place' in header) return header;
    const file = block.header?.file;
    return file ? { ...header, source: fileAddress(file), fileName: fileOf(file)?.fileName } : header;
  };
  return {
    ...drawn,
    header: withFile(drawn.header, shown),
    cards: drawn.cards.map((card, at) => ({ ...card, header: withFile(card.header, shown.cards![at]!) })),
  };
}

function draw(design: Design, version: Version, preview?: Schemas['Preview']): MessageContent {
  const { components } = write({ ...design, versions: [version] }).variants[0]!;
  const drawn = drawMessage({ components, language: version.language, parts: preview?.parts.length ? preview.parts : undefined });
  return version.code ? { ...drawn, body: codeBody(version.language, version.code.recommendation) } : drawn;
}
