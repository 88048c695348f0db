import type { Language } from '../i18n/language.ts';
import { kept } from './kept.ts';

const countryNames = kept(
  (language: Language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }),
);

/** "Deutschland" for "DE"; what the channel sent where it is not a country's code. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return countryNames(language).of(code) ?? code;
}
