import { drawMessage } from '../../../../components/message/draw';
import type { MessageContent } from '../../../../components/message/content';
import type { Schemas } from '../../../../api/client';
import { useMediaFiles } from '../content/useMediaFiles';
import { shownVariant } from '../template/choose';
import { useWizard } from '../wizard/context';

/** Draws a preview of the server; without one the template with its samples. */
export function usePreviewMessage(preview: Schemas['Preview'] | undefined, language: string): MessageContent | undefined {
  const { template } = useWizard();
  const fileOf = useMediaFiles();
  if (!template) return undefined;
  const variant = template.variants.find((one) => one.variant.language === preview?.language) ?? shownVariant(template, language);
  if (!variant) return undefined;
  const drawn = drawMessage({
    components: variant.components,
    language: variant.variant.language,
    parts: preview?.parts.length ? preview.parts : undefined,
  });
  return { ...drawn, header: withFile(drawn.header, fileOf), cards: drawn.cards.map((card) => ({ ...card, header: withFile(card.header, fileOf) })) };
}

function withFile(header: MessageContent['header'], fileOf: ReturnType<typeof useMediaFiles>): MessageContent['header'] {
  if (!header || header.kind === 'text' || 'place' in header) return header;
  const file = fileOf(header.source);
  return file ? { ...header, source: `/api/v1/media/${file.id}/content`, fileName: file.fileName } : header;
}
