import type { CampaignSettings } from '../draft/campaign';
import type { Template } from '../wizard/context';

/** Languages of a template that can be sent, the preferred one first. */
export function sendableLanguages(template: Template, preferred = ''): string[] {
  const own = (language: string) => language === preferred || language.startsWith(`${preferred}_`);
  return template.variants
    .filter((one) => !one.problems.length)
    .map((one) => one.variant.language)
    .sort((a, b) => Number(own(b)) - Number(own(a)));
}

/** What changes in a draft with another template: what still fits of the mapping stays, and tracked buttons lead where they were designed to. */
export function withTemplate(template: Template, settings: Pick<CampaignSettings, 'mapping'>, preferred: string): Partial<CampaignSettings> {
  const keys = new Set(template.variables.map((variable) => variable.key));
  const suggested = Object.entries(template.suggested).filter(([key]) => keys.has(key));
  const kept = Object.entries(settings.mapping.variables).filter(([key]) => keys.has(key));
  const marketing = template.variants.some((one) => one.variant.category === 'marketing');
  return {
    template: template.id,
    mapping: { variables: Object.fromEntries([...suggested, ...kept]) },
    languages: sendableLanguages(template, preferred),
    purpose: marketing ? 'marketing' : 'transactional',
  };
}

/** A template's name as a person would say it. */
export function spoken(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The language of a template that a person who reads `language` sees first. */
export function shownVariant(template: Template, language: string) {
  const own = template.variants.find((one) => one.variant.language.split('_')[0] === language);
  return own ?? template.variants[0];
}
