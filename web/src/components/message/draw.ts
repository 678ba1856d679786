import { buttonSample, lower, withSamples, type TemplateButton, type TemplateComponent } from './components';
import type { MediumKind, MessageButton, MessageCard, MessageContent, MessageHeader } from './content';

/** A part as the server fills it in: `header`, `body`, `button.0`, `card.1.body`… */
interface FilledPart {
  part: string;
  label: string;
  text: string;
}

interface Drawn {
  components: unknown;
  language?: string;
  /** What the server made of it for one person; without it the samples that Meta was shown stand in. */
  parts?: FilledPart[];
}

const MEDIA = new Set(['image', 'video', 'document']);

const KINDS: Record<string, MessageButton['kind']> = {
  quick_reply: 'reply',
  url: 'url',
  phone_number: 'call',
  voice_call: 'call',
  copy_code: 'copy',
  otp: 'copy',
  catalog: 'list',
  mpm: 'list',
  spm: 'list',
};

/** Draws a message from a template's components, filled for one person or with samples. */
export function drawMessage({ components, language, parts }: Drawn): MessageContent {
  const filled = parts && new Map(parts.map((part) => [part.part, part]));
  const list = Array.isArray(components) ? (components as TemplateComponent[]) : [];
  const card = drawParts(list, '', filled);
  const carousel = list.find((component) => lower(component.type) === 'carousel');
  return {
    language,
    ...card,
    offer: offer(list),
    footer: footer(list, language),
    cards: (carousel?.cards ?? []).map((one, at) => drawParts(one.components ?? [], `card.${at}.`, filled)),
  };
}

function drawParts(list: TemplateComponent[], prefix: string, filled?: Map<string, FilledPart>): MessageCard {
  const find = (type: string) => list.find((component) => lower(component.type) === type);
  const body = find('body');
  return {
    header: header(find('header'), filled?.get(`${prefix}header`)),
    body: filled?.get(`${prefix}body`)?.text ?? withSamples(body?.text ?? '', body?.example, 'body'),
    buttons: (find('buttons')?.buttons ?? []).map((one, at) => button(one, filled?.get(`${prefix}button.${at}`))),
  };
}

function header(component: TemplateComponent | undefined, filled?: FilledPart): MessageHeader | undefined {
  if (!component) return undefined;
  const format = lower(component.format);
  if (format === 'text') {
    return { kind: 'text', text: filled?.text ?? withSamples(component.text ?? '', component.example, 'header') };
  }
  if (format === 'location' || format === 'product') return { kind: format, place: (filled && given(filled.text)) ?? '' };
  if (MEDIA.has(format)) return { kind: format as MediumKind, source: filled && given(filled.text) };
  return undefined;
}

/** A hole that nothing filled is not a picture. */
function given(text: string): string | undefined {
  return text && !text.includes('{{') ? text : undefined;
}

function button(one: TemplateButton, filled?: FilledPart): MessageButton {
  const kind = KINDS[lower(one.type)] ?? 'other';
  const detail = filled?.text || (filled ? undefined : buttonSample(one));
  return { kind, text: one.text ?? '', detail: kind === 'reply' || kind === 'call' ? undefined : detail };
}

function offer(list: TemplateComponent[]): string | undefined {
  return list.find((component) => lower(component.type) === 'limited_time_offer')?.limited_time_offer?.text;
}

/** How long a code holds is said in the message's language, as WhatsApp does. */
function footer(list: TemplateComponent[], language = 'en'): string | undefined {
  const component = list.find((one) => lower(one.type) === 'footer');
  if (!component?.code_expiration_minutes) return component?.text;
  const minutes = { style: 'unit', unit: 'minute', unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return `⏱ ${new Intl.NumberFormat(language.replace('_', '-'), minutes).format(component.code_expiration_minutes)}`;
}
