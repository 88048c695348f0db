import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, languageAtStart, storedLanguage, storeLanguage, type Language } from './language.ts';
import type { Texts } from './texts.ts';
import { valueFormatter } from './value-formatter.ts';

export type TextSource = {
  /** What every page needs, by namespace. */
  start: (language: Language) => Promise<Record<string, Texts>>;
  /** One more namespace. */
  feature: (language: Language, namespace: string) => Promise<Texts>;
};

let source: TextSource;
/** The router asks for the session and the first page while the common texts are fetched; both wait for this. */
const started = Promise.withResolvers<void>();

/** Loads one language's common texts before the first render, so no key is ever seen in place of its text. */
export async function startI18n(texts: TextSource): Promise<void> {
  source = texts;
  const language = languageAtStart();
  const start = await source.start(language);
  await i18next
    .use(initReactI18next)
    .use(backend)
    .use(valueFormatter)
    .init({
      lng: language,
      fallbackLng: false,
      ns: Object.keys(start),
      resources: { [language]: start },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
    });
  document.documentElement.lang = language;
  started.resolve();
}

const backend = {
  type: 'backend' as const,
  init: () => undefined,
  // With two parameters i18next awaits the promise instead of handing over a callback.
  read: async (language: string, namespace: string) => {
    if (!isLanguage(language)) throw new Error(`no such language: ${language}`);
    return source.feature(language, namespace);
  },
};

/** Makes sure a page's texts are there before it is drawn. */
export async function loadNamespaces(namespaces: readonly string[]): Promise<void> {
  await started.promise;
  await i18next.loadNamespaces(namespaces);
}

/** Switches the whole app; what it needs of the other language is fetched the first time. */
export async function changeLanguage(language: Language): Promise<void> {
  await started.promise;
  for (const [namespace, texts] of Object.entries(await source.start(language))) {
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
