import type { Finding } from '../api';

/** What is said at one place, of one language or of all. */
export const findingsAt = (findings: Finding[], place: string, language: string) =>
  findings.filter((one) => one.at === place && (one.language === undefined || one.language === language));

export const errorsOf = (findings: Finding[]) => findings.filter(({ severity }) => severity === 'error');

/** Errors first; what is said of several languages in the same words stays apart, since each is mended by itself. */
export const inOrder = (findings: Finding[]) =>
  [...findings].sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));

/** The places that a finding may be shown at, the closest first: `cards.0.buttons.1.url`, `cards.0.buttons.1`… */
export function places(at: string): string[] {
  const parts = at.split('.');
  return parts.map((_, behind) => parts.slice(0, parts.length - behind).join('.'));
}
