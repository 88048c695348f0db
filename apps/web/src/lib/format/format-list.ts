import type { Language } from '../i18n/language.ts';
import { LOCALE_OF } from './format-money.ts';

/** "Adresse, Telefon und E-Mail" */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE_OF[language], { type: 'conjunction' }).format(parts);
}

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE_OF[language]).format(count);
}
