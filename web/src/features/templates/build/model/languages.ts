import type { Block, Design, Version } from './design';
import { emptied } from './structure';
import { variablesOf } from './words';

/** Meta's codes. Source: "Supported languages", 2025-11. */
export const LANGUAGES = (
  'ar ar_EG ar_AE ar_LB ar_MA ar_QA en en_US en_GB en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA ' +
  'af sq az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da prs_AF nl nl_BE et fil fi fr fr_BE fr_CA fr_CH fr_CI fr_MA ka de de_AT de_CH ' +
  'el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr nb ps_AF fa pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR ' +
  'es_CL es_CO es_CR es_DO es_EC es_HN es_MX es_PA es_PE es_ES es_UY sw sv ta te th tr uk ur uz vi zu'
).split(' ');

/** Another language, built like the one at `at`, for its words to be written. */
export function withLanguage(design: Design, language: string, at: number): Design {
  if (design.versions.some((version) => version.language === language)) return design;
  const like = design.versions[at];
  return { ...design, versions: [...design.versions, like ? translated(like, language) : first(language)] };
}

function translated(like: Version, language: string): Version {
  const { offer, footer, cards } = like;
  return {
    ...emptied(like),
    language,
    ...(offer && { offer: { ...offer, text: '' } }),
    ...(footer !== undefined && { footer: '' }),
    ...(cards && { cards: cards.map(emptied) }),
  };
}

const first = (language: string): Version => ({ language, body: { text: '', samples: {} }, buttons: [], others: [], more: {} });

export const withoutLanguage = (design: Design, at: number): Design => ({
  ...design,
  versions: design.versions.filter((_, other) => other !== at),
});

/** Places whose words are still to be written, beside `others`: a footer is only missing where another language has one. */
export function missingIn(version: Version, others: Version[]): string[] {
  const missing = [...missingInBlock(version, '', Boolean(version.code))];
  if (version.offer && !version.offer.text) missing.push('offer');
  if (!version.footer && !version.code && others.some(({ footer }) => footer)) missing.push('footer');
  version.cards?.forEach((card, at) => missing.push(...missingInBlock(card, `cards.${at}.`, false)));
  return missing;
}

/** WhatsApp has words of its own for these. */
const WORDED = new Set(['COPY_CODE', 'OTP', 'REQUEST_CONTACT_INFO']);

function missingInBlock({ header, body, buttons }: Block, place: string, code: boolean): string[] {
  const missing: string[] = [];
  if (header?.format === 'text' && !header.words.text.trim()) missing.push(`${place}header`);
  if (!code && (place === '' || body) && !body?.text.trim()) missing.push(`${place}body`);
  for (const words of [header?.format === 'text' ? header.words : undefined, body]) {
    const where = words === body ? 'body' : 'header';
    if (words && variablesOf(words.text).some((one) => !words.samples[one])) missing.push(`${place}${where}.samples`);
  }
  buttons.forEach((button, at) => {
    if (!button.text?.trim() && !WORDED.has(button.type)) missing.push(`${place}buttons.${at}`);
    if (button.url?.includes('{{') && !button.example) missing.push(`${place}buttons.${at}.sample`);
  });
  return missing;
}
