import { COUNTRY_CODES } from '@bestellwerk/domain/country-codes';
import { countryName } from './country-name.ts';
import type { Language } from '../i18n/language.ts';

/** Where most sellers are; the others follow by name. */
const FIRST = ['DE', 'AT', 'CH'];

export function countryChoices(language: Language): { code: string; name: string }[] {
  const named = (code: string) => ({ code, name: countryName(code, language) });
  const { compare } = new Intl.Collator(language);
  const others = COUNTRY_CODES.filter((code) => !FIRST.includes(code)).map(named);
  return [...FIRST.map(named), ...others.toSorted((a, b) => compare(a.name, b.name))];
}
