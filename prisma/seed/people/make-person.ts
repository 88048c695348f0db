import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { Random } from '../random.ts';
import { NAMES } from './names.ts';
import { COMPANIES, COUNTRIES, PLACES, STREETS, type Country } from './places.ts';

export type Person = { customer: Customer; shippingAddress: ShippingAddress };

/** Somebody who could live there, with nothing that the supplier would object to. */
export function makePerson(random: Random, country: Country = random.weighted(COUNTRIES)): Person {
  const { firstNames, lastNames } = NAMES[country];
  const firstName = random.pick(firstNames);
  const lastName = random.pick(lastNames);
  const place = random.pick(PLACES[country]);
  return {
    customer: {
      firstName,
      lastName,
      company: country === 'DE' && random.chance(0.06) ? random.pick(COMPANIES) : undefined,
      email: makeEmail(random, firstName, lastName),
      phone: makePhone(random, country),
    },
    shippingAddress: {
      line1: makeStreet(random, country),
      line2:
        country === 'DE' && random.chance(0.05)
          ? random.pick(['Hinterhaus', '2. OG links', 'EG'])
          : undefined,
      postcode: place.postcode,
      town: place.town,
      country,
    },
  };
}

function makeStreet(random: Random, country: Country): string {
  const suffix = random.chance(0.12) ? random.pick(['a', 'b', 'c']) : '';
  return random.pick(STREETS[country]).replace('#', `${random.int(1, 148)}${suffix}`);
}

/** The domains are reserved for examples: nobody ever gets a mail. */
const MAIL_HOSTS = [
  'example.com',
  'example.org',
  'example.net',
  'mail.example.com',
  'post.example.org',
] as const;

function makeEmail(random: Random, firstName: string, lastName: string): string {
  const [first, last] = [mailName(firstName), mailName(lastName)];
  const local = random.weighted([
    [`${first}.${last}`, 5],
    [`${first.slice(0, 1)}.${last}`, 2],
    [`${first}${random.int(56, 99)}`, 2],
    [`${last}.${first}`, 1],
    [`${first}_${last}${random.int(1, 9)}`, 1],
  ]);
  return `${local}@${random.pick(MAIL_HOSTS)}`;
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i' };

function mailName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßı]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');
}

function digits(random: Random, count: number): string {
  let text = '';
  while (text.length < count) text += String(random.int(0, 9));
  return text;
}

/** Spelled as differently as people do. */
function makePhone(random: Random, country: Country): string {
  switch (country) {
    case 'DE':
      return makeGermanPhone(random);
    case 'AT':
      return `+43 664 ${digits(random, 7)}`;
    case 'NL':
      return `+31 6 ${digits(random, 8)}`;
    case 'FR':
      return `+33 6 ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`;
    case 'ES':
      return `+34 6${digits(random, 2)} ${digits(random, 3)} ${digits(random, 3)}`;
  }
}

function makeGermanPhone(random: Random): string {
  const prefix = random.pick([
    '151',
    '152',
    '157',
    '160',
    '170',
    '171',
    '172',
    '175',
    '176',
    '177',
    '178',
    '179',
  ]);
  const number = digits(random, prefix === '151' || prefix === '152' || prefix === '157' ? 8 : 7);
  return random.weighted([
    [`+49 ${prefix} ${number}`, 4],
    [`0${prefix} ${number}`, 3],
    [`0${prefix}/${number}`, 1],
    [`+49${prefix}${number}`, 2],
    [`0049 ${prefix} ${number}`, 1],
    [`0${random.pick(['30', '40', '89', '221', '69'])} ${random.int(2, 9)}${digits(random, 6)}`, 2],
  ]);
}
