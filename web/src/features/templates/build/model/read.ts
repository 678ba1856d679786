import type { DraftContent, Raw, Variant } from './content';
import { NO_WORDS, type Block, type Button, type Design, type Header, type HeaderFormat, type Version, type Words } from './design';
import { variablesOf } from './words';

/** What the server holds, opened for editing; {@link write} is the way back. */
export function read(content: DraftContent): Design {
  return {
    name: content.name,
    category: content.category,
    format: content.parameterFormat,
    ttlSeconds: content.ttlSeconds,
    versions: content.variants.map(version),
  };
}

function version({ language, components, files }: Variant): Version {
  const found = block(components, 'header', files);
  const known: Version = { ...found, language, others: [] };
  for (const part of found.others) {
    const { type, ...rest } = part;
    switch (word(type)) {
      case 'footer': {
        const { text, code_expiration_minutes: minutes, ...more } = rest;
        if (minutes === undefined) known.footer = string(text);
        else known.code = { ...(known.code ?? { recommendation: false }), minutes: Number(minutes) };
        known.more = { ...known.more, ...left('footer', more) };
        break;
      }
      case 'limited_time_offer': {
        const { limited_time_offer: offer, ...more } = rest;
        const { text, has_expiration: expires } = (offer ?? {}) as Raw;
        known.offer = { text: string(text), expires: expires === true };
        known.more = { ...known.more, ...left('offer', more) };
        break;
      }
      case 'carousel':
        known.cards = list(rest.cards).map((card, at) => block(list(card.components), `cards.${at}.header`, files));
        break;
      case 'body': {
        // Meta words it itself.
        const { add_security_recommendation: recommendation, ...more } = rest;
        known.code = { ...known.code, recommendation: recommendation === true };
        known.more = { ...known.more, ...left('body', more) };
        break;
      }
      default:
        known.others.push(part);
    }
  }
  if (known.code) delete known.body;
  return known;
}

function block(components: Raw[], place: string, files: Record<string, string>): Block {
  const found: Block = { buttons: [], others: [], more: {} };
  for (const part of components) {
    const { type, ...rest } = part;
    switch (word(type)) {
      case 'header': {
        const { format, text, example, ...more } = rest;
        const { header_text, header_text_named_params, ...shown } = (example ?? {}) as Raw;
        const samples = { header_text, header_text_named_params };
        found.header = header(word(format) as HeaderFormat, words(string(text), samples, 'header_text'), files[place]);
        found.more = { ...found.more, ...left('header', Object.keys(shown).length ? { ...more, example: shown } : more) };
        break;
      }
      case 'body': {
        const { text, example, ...more } = rest;
        if (typeof text !== 'string') {
          found.others.push(part);
          break;
        }
        found.body = words(text, (example ?? {}) as Raw, 'body_text');
        found.more = { ...found.more, ...left('body', more) };
        break;
      }
      case 'buttons': {
        const { buttons, ...more } = rest;
        found.buttons = list(buttons).map(button);
        found.more = { ...found.more, ...left('buttons', more) };
        break;
      }
      default:
        found.others.push(part);
    }
  }
  return found;
}

const header = (format: HeaderFormat, text: Words, file: string | undefined): Header => ({
  format,
  words: format === 'text' ? text : NO_WORDS,
  ...(file !== undefined && { file }),
});

function button(raw: Raw): Button {
  const { example } = raw;
  const sample = Array.isArray(example) ? (example as unknown[])[0] : example;
  return { ...raw, type: string(raw.type).toUpperCase(), ...(typeof sample === 'string' && { example: sample }) };
}

/** Samples stand by name, in a row, in a row within a row, or alone. */
function words(text: string, example: Raw, field: string): Words {
  const samples: Record<string, string> = {};
  for (const { param_name: name, example: sample } of list(example[`${field}_named_params`])) samples[string(name)] = string(sample);
  const placed = example[field];
  const row: unknown = Array.isArray(placed) && Array.isArray(placed[0]) ? placed[0] : placed;
  const values = Array.isArray(row) ? (row as unknown[]) : typeof row === 'string' ? [row] : [];
  const variables = variablesOf(text);
  values.forEach((sample, at) => (samples[variables[at] ?? String(at + 1)] = string(sample)));
  return { text, samples };
}

const left = (part: string, more: Raw) => (Object.keys(more).length ? { [part]: more } : {});
const word = (value: unknown) => string(value).toLowerCase();
const string = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown) => (Array.isArray(value) ? (value as Raw[]) : []);
