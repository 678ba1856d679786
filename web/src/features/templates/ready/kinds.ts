import type { Schemas } from '../../../api/client';
import type { MessageContent } from '../../../components/message/content';

/** What a template is for decides Meta's category, and with it the price and whose consent it takes. */
export const AIMS = ['marketing', 'utility', 'authentication'] as const satisfies readonly Schemas['Category'][];
export type Aim = (typeof AIMS)[number];

export const KINDS = {
  marketing: ['text', 'image', 'video', 'carousel', 'offer', 'coupon', 'catalog', 'products'],
  utility: ['text', 'document', 'location', 'image'],
  authentication: ['code'],
} as const satisfies Record<Aim, readonly string[]>;
export type Kind = (typeof KINDS)[Aim][number];

const BODY = { type: 'BODY', text: '' };
const header = (format: string) => ({ type: 'HEADER', format });
const buttons = (...all: object[]) => ({ type: 'BUTTONS', buttons: all });
const card = { components: [header('IMAGE'), BODY, buttons({ type: 'QUICK_REPLY', text: '' })] };

/** Meta's components of an empty template of a kind. `words` names what its buttons say. */
export function starter(kind: Kind, words: (name: string) => string): object[] {
  switch (kind) {
    case 'text':
      return [BODY];
    case 'image':
      return [header('IMAGE'), BODY];
    case 'video':
      return [header('VIDEO'), BODY];
    case 'document':
      return [header('DOCUMENT'), BODY];
    case 'location':
      return [header('LOCATION'), BODY];
    case 'carousel':
      return [BODY, { type: 'CAROUSEL', cards: [card, card] }];
    case 'offer':
      return [
        { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: '', has_expiration: true } },
        BODY,
        buttons({ type: 'COPY_CODE' }, { type: 'URL', text: words('shop'), url: '' }),
      ];
    case 'coupon':
      return [BODY, buttons({ type: 'COPY_CODE' })];
    case 'catalog':
      return [BODY, buttons({ type: 'CATALOG', text: words('catalog') })];
    case 'products':
      return [{ ...header('TEXT'), text: '' }, BODY, buttons({ type: 'MPM', text: words('products') })];
    case 'code':
      return [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'FOOTER', code_expiration_minutes: 10 },
        buttons({ type: 'OTP', otp_type: 'COPY_CODE', text: words('copy') }),
      ];
  }
}

/** A small picture of what a kind looks like, with words of `sample`. */
export function picture(kind: Kind, language: string, sample: (name: string) => string): MessageContent {
  const message: MessageContent = { language, body: sample(`${kind}.body`), buttons: [], cards: [] };
  const one = (at: 'cardOne' | 'cardTwo') => ({
    header: { kind: 'image' as const },
    body: sample(at),
    buttons: [{ kind: 'reply' as const, text: sample('order') }],
  });
  switch (kind) {
    case 'text':
      return { ...message, buttons: [{ kind: 'reply', text: sample('yes') }] };
    case 'image':
    case 'video':
      return { ...message, header: { kind }, buttons: [{ kind: 'url', text: sample('shop') }] };
    case 'document':
      return { ...message, header: { kind, fileName: sample('file') } };
    case 'location':
      return { ...message, header: { kind, place: sample('place') } };
    case 'carousel':
      return { ...message, cards: [one('cardOne'), one('cardTwo')] };
    case 'offer':
      return { ...message, offer: sample('ends'), buttons: [{ kind: 'copy', text: sample('copy') }, { kind: 'url', text: sample('shop') }] };
    case 'coupon':
      return { ...message, buttons: [{ kind: 'copy', text: sample('copy') }] };
    case 'catalog':
      return { ...message, buttons: [{ kind: 'list', text: sample('catalog_button') }] };
    case 'products':
      return { ...message, header: { kind: 'text', text: sample('products.title') }, buttons: [{ kind: 'list', text: sample('products.button') }] };
    case 'code':
      return { ...message, buttons: [{ kind: 'copy', text: sample('copy') }] };
  }
}
