import type { Language } from '../i18n/language.ts';
import { LOCALE_OF } from './format-money.ts';
import { kept } from './kept.ts';

const listFormat = kept(
  (language: Language) => new Intl.ListFormat(LOCALE_OF[language], { type: 'conjunction' }),
);
const countFormat = kept((language: Language) => new Intl.NumberFormat(LOCALE_OF[language]));

/** "Adresse, Telefon und E-Mail" */
export function formatList(parts: readonly string[], language: Language): string {
  return listFormat(language).format(parts);
}

export function formatCount(count: number, language: Language): string {
  return countFormat(language).format(count);
}
