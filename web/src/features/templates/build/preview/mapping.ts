import type { Schemas } from '../../../../api/client';
import type { Checked } from '../api';
import type { Block, Design, Version } from '../model/design';

type Assignment = Schemas['Assignment'];

/** What contacts have, and names of variables that mean it. */
const FIELDS = ['first_name', 'last_name', 'name', 'city', 'country', 'email', 'phone'];

/**
 * What stands in the variables when the message is shown with real contacts: their own data where the name of a variable says
 * so, else the sample of each language.
 *
 * @param mediaOf the id that WhatsApp knows a sample file by
 */
export function trialMapping(design: Design, checked: Checked, mediaOf: (file: string) => string | undefined): Schemas['Mapping'] {
  const variables: Record<string, Assignment> = {};
  for (const { key, kind, required } of checked.variants.flatMap((one) => one.variables)) {
    if (variables[key] || (!required && kind !== 'text')) continue;
    const samples = design.versions.map((version) => ({ language: version.language, value: sampleOf(version, key, kind, mediaOf) }));
    const value = samples.find((one) => one.value)?.value ?? '';
    const field = FIELDS.find((one) => kind === 'text' && (key.endsWith(`.${one}`) || key.endsWith(`.customer_${one}`)));
    if (field) variables[key] = { source: { from: 'contact', field }, ...(value && { fallback: value }) };
    else if (value) {
      const languages = Object.fromEntries(samples.filter((one) => one.value).map((one) => [one.language, one.value!]));
      variables[key] = { source: { from: 'constant', value, languages } };
    }
  }
  return { variables };
}

/** What stands in a variable while nobody has said anything else. */
export function sampleOf(version: Version, key: string, kind: string, mediaOf: (file: string) => string | undefined): string | undefined {
  const card = /^card\.(\d+)\./.exec(key);
  const block: Block | undefined = card ? version.cards?.[Number(card[1])] : version;
  const [part, name = ''] = key.slice(card?.[0].length ?? 0).split('.');
  if (!block) return undefined;
  if (kind === 'media') return block.header?.file && mediaOf(block.header.file);
  if (kind === 'moment') return new Date(Date.now() + 86_400_000).toISOString();
  if (kind === 'coordinate') return '24.7136';
  if (part === 'body') return block.body?.samples[name];
  if (part === 'header') return block.header?.words.samples[name] ?? (kind === 'text' ? name : undefined);
  if (part !== 'button') return undefined;
  const button = block.buttons[Number(name)];
  if (kind === 'destination') return (button?.tracked as { destination?: string } | undefined)?.destination || 'https://shop.example/';
  if (kind !== 'url_suffix') return button?.example ?? '123456';
  return suffix(button?.url, button?.example);
}

/** What follows the fixed beginning of an address. */
function suffix(url: string | undefined, example: string | undefined): string | undefined {
  const beginning = url?.replace(/\{\{.*$/, '');
  return example && beginning && example.startsWith(beginning) ? example.slice(beginning.length) : example;
}
