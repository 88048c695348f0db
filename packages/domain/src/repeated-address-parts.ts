import { dropParts, mapLines, type DraftAddress } from './address-draft.ts';
import { findCountryCode } from './country-codes.ts';
import type { Customer, ShippingAddress } from './customer.ts';

/** Words that tell which door, even where a town happens to have the same name. */
const POSITIONS = new Set(['mitte', 'links', 'rechts', 'vorne', 'hinten', 'left', 'right', 'front']);
const HONORIFIC = /^(?:herrn?|frau|familie|fam|mr|mrs|ms|z ?hd) /u;

/** A later part that says the same as an earlier one. Bare numbers stay: "5, 5" may be house and floor. */
export function dropRepeatedPart(draft: DraftAddress): DraftAddress {
  const seen = new Set<string>();
  return dropParts(draft, (part) => {
    const key = comparable(part);
    const isRepeated = seen.has(key) && /\p{L}{3}/u.test(key);
    seen.add(key);
    return isRepeated;
  });
}

/** Parts that consist of nothing but postcode, town and country, which the order carries anyway. */
export function dropRepeatedPlace(draft: DraftAddress, address: ShippingAddress): DraftAddress {
  const town = comparable(address.town);
  const postcode = comparable(address.postcode);
  const countries = countryNames(address.country);
  const code = comparable(address.country);
  const phrases = [
    town,
    postcode,
    `${code} ${postcode}`,
    `${code.charAt(0)} ${postcode}`,
    code,
    ...countries,
  ];
  const sayEnoughAlone = [town.length >= 3 ? town : '', postcode.length >= 5 ? postcode : '', ...countries];

  const withoutParts = dropParts(draft, (part) => {
    const key = comparable(part);
    if (POSITIONS.has(key)) return false;
    const count = countPhrases(key, phrases.filter(Boolean));
    return count > 1 || (count === 1 && sayEnoughAlone.includes(key));
  });
  return dropPlaceAtLineEnd(withoutParts, address);
}

export function dropRepeatedRecipient(
  draft: DraftAddress,
  { firstName, lastName }: Pick<Customer, 'firstName' | 'lastName'>,
): DraftAddress {
  const names = [comparable(`${firstName} ${lastName}`), comparable(`${lastName} ${firstName}`)];
  if ((names[0] ?? '').length < 4) return draft;
  return dropParts(draft, (part) => names.includes(comparable(part).replace(HONORIFIC, '')));
}

export function dropRepeatedCompany(draft: DraftAddress, customer: Pick<Customer, 'company'>): DraftAddress {
  const company = comparable(customer.company ?? '');
  return company.length < 3 ? draft : dropParts(draft, (part) => comparable(part) === company);
}

/** "Musterstraße 12 10115 Berlin" without any comma: only the exact pair at the end of a line. */
function dropPlaceAtLineEnd(draft: DraftAddress, { postcode, town }: ShippingAddress): DraftAddress {
  if (postcode.trim() === '' || town.trim() === '') return draft;
  const pair = `${escapePattern(postcode.trim())}\\s+${escapePattern(town.trim())}`;
  const atEnd = new RegExp(`(?<=\\p{L}{3}.*\\S)\\s+(?:\\p{L}{1,2}-)?${pair}$`, 'iu');
  return mapLines(draft, (line) => line.replace(atEnd, ''));
}

/** RegExp.escape does the same, but is missing in browsers that people still use. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

/** How many of the phrases a text is made of, or 0 when something else stands in it. */
function countPhrases(text: string, phrases: readonly string[]): number {
  let rest = text;
  let count = 0;
  while (rest !== '') {
    const found = phrases
      .filter((phrase) => rest === phrase || rest.startsWith(`${phrase} `))
      .toSorted((a, b) => b.length - a.length)[0];
    if (found === undefined) return 0;
    rest = rest.slice(found.length).trimStart();
    count += 1;
  }
  return count;
}

/** The country's name in German, in English and in its own language. */
function countryNames(country: string): string[] {
  const code = findCountryCode(country);
  if (!code) return [];
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const names = ['de', 'en', own].map((language) =>
    new Intl.DisplayNames([language], { type: 'region' }).of(code),
  );
  return names.map((name) => comparable(name ?? ''));
}

/** Case, accents and punctuation do not make a difference here. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
