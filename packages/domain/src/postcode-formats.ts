import { findCountryCode } from './country-codes.ts';

export type PostcodeFormat = { readonly pattern: RegExp; readonly example: string };

function digits(count: number, example: string): PostcodeFormat {
  return { pattern: new RegExp(`^\\d{${count}}$`, 'u'), example };
}

/** Digits in two groups; whether a blank, a hyphen or nothing stands between them is a matter of taste. */
function groups(first: number, second: number, example: string): PostcodeFormat {
  return { pattern: new RegExp(`^\\d{${first}}[ -]?\\d{${second}}$`, 'u'), example };
}

const BRITISH = /^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u;
const IRISH = /^(?:D6W|[AC-FHKNPRTV-Y]\d{2}) ?[0-9AC-FHKNPRTV-Y]{4}$/u;
const AMERICAN: PostcodeFormat = { pattern: /^\d{5}(?:[ -]?\d{4})?$/u, example: '10001' };

/** Patterns see upper case without blanks around. A country that is not here takes anything but a blank. */
const FORMATS: Readonly<Record<string, PostcodeFormat>> = {
  AD: { pattern: /^AD-?\d{3}$/u, example: 'AD500' },
  AT: digits(4, '1010'),
  AU: digits(4, '2000'),
  AX: digits(5, '22100'),
  BA: digits(5, '71000'),
  BE: digits(4, '1000'),
  BG: digits(4, '1000'),
  BR: groups(5, 3, '01310-100'),
  CA: { pattern: /^[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d$/u, example: 'K1A 0B1' },
  CH: digits(4, '8001'),
  CY: digits(4, '1010'),
  CZ: groups(3, 2, '110 00'),
  DE: digits(5, '10115'),
  DK: digits(4, '1050'),
  EE: digits(5, '10111'),
  ES: digits(5, '28001'),
  FI: digits(5, '00100'),
  FO: digits(3, '100'),
  FR: groups(2, 3, '75001'),
  GB: { pattern: BRITISH, example: 'SW1A 1AA' },
  GG: { pattern: BRITISH, example: 'GY1 1AA' },
  GR: groups(3, 2, '104 31'),
  HR: digits(5, '10000'),
  HU: digits(4, '1011'),
  IE: { pattern: IRISH, example: 'D02 AF30' },
  IM: { pattern: BRITISH, example: 'IM1 1AA' },
  IN: groups(3, 3, '110001'),
  IS: digits(3, '101'),
  IT: digits(5, '00118'),
  JE: { pattern: BRITISH, example: 'JE2 3AB' },
  JP: groups(3, 4, '100-0001'),
  LI: digits(4, '9490'),
  LT: { pattern: /^(?:LT-?)?\d{5}$/u, example: '01100' },
  LU: { pattern: /^(?:L-?)?\d{4}$/u, example: '1111' },
  LV: { pattern: /^(?:LV-?)?\d{4}$/u, example: 'LV-1010' },
  MC: digits(5, '98000'),
  ME: digits(5, '81000'),
  MK: digits(4, '1000'),
  MT: { pattern: /^[A-Z]{3} ?\d{2,4}$/u, example: 'VLT 1117' },
  MX: digits(5, '01000'),
  NL: { pattern: /^[1-9]\d{3} ?[A-Z]{2}$/u, example: '1011 AB' },
  NO: digits(4, '0150'),
  NZ: digits(4, '6011'),
  PL: groups(2, 3, '00-950'),
  PR: AMERICAN,
  PT: groups(4, 3, '1000-001'),
  RO: digits(6, '010011'),
  RS: digits(5, '11000'),
  SE: groups(3, 2, '111 22'),
  SI: { pattern: /^(?:SI-?)?\d{4}$/u, example: '1000' },
  SK: groups(3, 2, '811 01'),
  SM: digits(5, '47890'),
  TR: digits(5, '34000'),
  UA: digits(5, '01001'),
  US: AMERICAN,
  VA: digits(5, '00120'),
};

export function findPostcodeFormat(country: string): PostcodeFormat | null {
  const code = findCountryCode(country);
  return (code && FORMATS[code]) || null;
}

export function matchesPostcodeFormat(postcode: string, format: PostcodeFormat): boolean {
  return format.pattern.test(postcode.trim().toUpperCase());
}
