import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf, keepLanguage, startLanguage, type Language } from './preferences';

type Texts = Record<string, unknown>;

const files = import.meta.glob<{ default: Texts }>('../locales/*/*.json');

/** Texts come by language and area, when a page asks for them. */
const byArea: BackendModule = {
  type: 'backend',
  init() {},
  read(language, area, answer) {
    const load = files[`../locales/${language}/${area}.json`];
    if (!load) {
      answer(new Error(`no texts ${language}/${area}`), false);
      return;
    }
    load().then(
      (texts) => answer(null, texts.default),
      (problem: Error) => answer(problem, false),
    );
  },
};

export async function startTexts() {
  await i18next
    .use(byArea)
    .use(initReactI18next)
    .init({
      lng: startLanguage(),
      fallbackLng: 'en',
      load: 'currentOnly',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false }, // React escapes
      partialBundledLanguages: false,
    });
}

/** Changes language and direction of the whole page together; the texts of the open page are there before it shows. */
export async function speak(language: Language) {
  await i18next.changeLanguage(language);
  keepLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** For a route's loader: the texts of an area before its page shows. */
export const texts = (...areas: string[]) => i18next.loadNamespaces(areas);
