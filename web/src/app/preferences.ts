/** What this browser remembers of how a person likes to see Hudhud. Nothing breaks where storage is refused. */
export type Language = 'en' | 'ar';

const LANGUAGE = 'hudhud.language';

export const languages: Language[] = ['en', 'ar'];

export function keep(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // a private window: the choice lasts as long as the page
  }
}

export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Set by boot.js before the first paint. */
export function startLanguage(): Language {
  return document.documentElement.lang === 'ar' ? 'ar' : 'en';
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

export function keepLanguage(language: Language) {
  keep(LANGUAGE, language);
}
