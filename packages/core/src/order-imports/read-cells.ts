import { findCountryCode, COUNTRY_CODES } from '@bestellwerk/domain/country-codes';
import { minorDigits, parseDecimal, type Cents } from '@bestellwerk/domain/money';
import { readInstant } from '../channels/read-instant.ts';
import { berlinInstant } from '../orders/berlin-day.ts';

export type DecimalMark = 'comma' | 'point';

const WITH_COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u;
const WITH_POINT = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u;

/**
 * An amount as people write it ("1.234,50 €", "EUR 12.5"), exact to the currency's minor unit. Null for what is none,
 * is negative, or has more decimals than the currency: rounding would guess.
 */
export function readWrittenAmount(text: string, currency: string, decimal: DecimalMark): Cents | null {
  const bare = text.replaceAll(/[€$£¥\s'’]|^[A-Z]{3}|[A-Z]{3}$/gu, '');
  const forms = decimal === 'comma' ? [WITH_COMMA, WITH_POINT] : [WITH_POINT, WITH_COMMA];
  const form = forms.find((candidate) => candidate.test(bare));
  if (!form) return null;
  const fraction = form.exec(bare)?.[1] ?? '';
  const excess = fraction.slice(minorDigits(currency));
  if (/[1-9]/u.test(excess)) return null;
  const whole = fraction === '' ? bare : bare.slice(0, -fraction.length - 1);
  return parseDecimal(`${whole.replaceAll(/[.,]/gu, '')}.${fraction}`, currency);
}

const GERMAN_DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:,? +(\d{1,2}:\d\d(?::\d\d)?)(?: Uhr)?)?$/u;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?$/u;

/** A date as people write it, in German time where it names no zone; null for none. */
export function readWrittenInstant(text: string): Date | null {
  const [, day, month, year, time] = GERMAN_DAY.exec(text) ?? [];
  if (day && month && year) {
    return berlinInstant(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, clockTime(time));
  }
  const iso = ISO_DAY.exec(text);
  return iso ? berlinInstant(text.slice(0, 10), clockTime(iso[4])) : readInstant(text);
}

function clockTime(text = '00:00'): string {
  const [hour = '', ...rest] = text.split(':');
  return [hour.padStart(2, '0'), ...rest, ...(rest.length === 1 ? ['00'] : [])].join(':');
}

const YES = new Set(['1', 'ja', 'j', 'yes', 'y', 'true', 'wahr', 'x', 'bezahlt', 'paid']);
const NO = new Set(['0', 'nein', 'n', 'no', 'false', 'falsch', 'offen', 'unbezahlt', 'unpaid', 'pending']);

export function readPaid(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** „Deutschland", "Germany" and "de" are DE; anything else stays as it is and shows up as a reason. */
export function readCountry(text: string): string {
  return findCountryCode(text) ?? countryNames().get(text.toLowerCase()) ?? text;
}

let names: ReadonlyMap<string, string> | undefined;

function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    ['de', 'en'].flatMap((language) => {
      const display = new Intl.DisplayNames(language, { type: 'region' });
      return COUNTRY_CODES.map((code) => [(display.of(code) ?? code).toLowerCase(), code] as const);
    }),
  );
  return names;
}
