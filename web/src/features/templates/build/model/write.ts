import type { DraftContent, Raw, Variant } from './content';
import type { Block, Button, Design, Header, Version, Words } from './design';
import { isPositional, variablesOf } from './words';

/** What the server takes: Meta's parts in the order in which a phone shows them. */
export function write({ name, category, format, ttlSeconds, versions }: Design): DraftContent {
  return { name, category, parameterFormat: format, ...(ttlSeconds !== undefined && { ttlSeconds }), variants: versions.map(variant) };
}

function variant(version: Version): Variant {
  const files: Record<string, string> = {};
  const { offer, footer, code, cards, more } = version;
  const components: Raw[] = [
    ...header(version, 'header', files),
    ...(offer ? [{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: offer.text, has_expiration: offer.expires }, ...more.offer }] : []),
    ...(code ? [{ type: 'BODY', add_security_recommendation: code.recommendation, ...more.body }] : body(version)),
    ...(code?.minutes !== undefined ? [{ type: 'FOOTER', code_expiration_minutes: code.minutes, ...more.footer }] : []),
    ...(footer && !code ? [{ type: 'FOOTER', text: footer, ...more.footer }] : []),
    ...buttons(version),
    ...(cards ? [{ type: 'CAROUSEL', cards: cards.map((card, at) => ({ components: cardParts(card, at, files) })) }] : []),
    ...version.others,
  ];
  return { language: version.language, components, files };
}

const cardParts = (card: Block, at: number, files: Record<string, string>): Raw[] => [
  ...header(card, `cards.${at}.header`, files),
  ...body(card),
  ...buttons(card),
  ...card.others,
];

function header({ header: shown, more }: Block, place: string, files: Record<string, string>): Raw[] {
  if (!shown) return [];
  if (shown.file !== undefined) files[place] = shown.file;
  const { example: kept, ...rest } = more.header ?? {};
  const example = { ...(kept as Raw | undefined), ...textSamples(shown) };
  return [
    {
      type: 'HEADER',
      format: shown.format.toUpperCase(),
      ...(shown.format === 'text' && { text: shown.words.text }),
      ...(Object.keys(example).length > 0 && { example }),
      ...rest,
    },
  ];
}

const textSamples = ({ format, words }: Header) => (format === 'text' ? samples(words, 'header_text', false) : {});

function body({ body: words, more }: Block): Raw[] {
  if (!words) return [];
  const example = samples(words, 'body_text', true);
  return [{ type: 'BODY', text: words.text, ...(Object.keys(example).length > 0 && { example }), ...more.body }];
}

/** Of the variables that the text has: in a row for numbers, by name for names. */
function samples({ text, samples: given }: Words, field: string, nested: boolean): Raw {
  const variables = variablesOf(text);
  if (!variables.some((variable) => given[variable])) return {};
  if (isPositional(variables)) {
    const row = variables.map((variable) => given[variable] ?? '');
    return { [field]: nested ? [row] : row };
  }
  const named = variables.filter((variable) => given[variable]);
  return { [`${field}_named_params`]: named.map((variable) => ({ param_name: variable, example: given[variable] })) };
}

const buttons = ({ buttons: shown, more }: Block): Raw[] => (shown.length ? [{ type: 'BUTTONS', buttons: shown.map(button), ...more.buttons }] : []);

/** Meta takes the sample of an address as a list. What is empty is left out, but for the words on the button. */
function button({ example, ...rest }: Button): Raw {
  const filled = Object.fromEntries(Object.entries(rest).filter(([key, value]) => key === 'text' || (value !== '' && value !== undefined)));
  if (!example) return filled;
  return { ...filled, example: rest.type === 'URL' ? [example] : example };
}
