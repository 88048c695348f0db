import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { storedLanguage, storeLanguage, type Language } from './language.ts';
import type { Texts } from './texts.ts';

type LoadTexts = (language: Language) => Promise<Record<string, Texts>>;

let loadTexts: LoadTexts = () => Promise.resolve({});
/** The session is asked for while the first texts are fetched, and may know another language before they are there. */
const started = Promise.withResolvers<void>();

/** Loads one language before the first render, so no key is ever seen in place of its text. */
export async function startI18n(load: LoadTexts): Promise<void> {
  loadTexts = load;
  const language = storedLanguage() ?? 'de';
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: await load(language) },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
  started.resolve();
}

/** Switches the whole app; its texts are fetched the first time. */
export async function changeLanguage(language: Language): Promise<void> {
  await started.promise;
  for (const [namespace, texts] of Object.entries(await loadTexts(language))) {
    i18next.addResourceBundle(language, namespace, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  storeLanguage(language);
}

/** Somebody chose a language in this browser; the account's own does not override it. */
export function hasChosenLanguage(): boolean {
  return storedLanguage() !== null;
}
