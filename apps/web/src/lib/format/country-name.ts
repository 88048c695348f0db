import type { Language } from '../i18n/language.ts';

/** "Deutschland" for "DE"; what the channel sent where it is not a country's code. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
