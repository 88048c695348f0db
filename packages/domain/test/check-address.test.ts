import { describe, expect, it } from 'vitest';
import { checkPostcode } from '../src/check-address.ts';
import { COUNTRY_CODES } from '../src/country-codes.ts';
import { findPostcodeFormat, matchesPostcodeFormat } from '../src/postcode-formats.ts';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('checkPostcode', () => {
  it.each([
    ['DE', '10115'],
    ['AT', '1010'],
    ['CH', '8001'],
    ['NL', '1011 AB'],
    ['NL', '1011ab'],
    ['GB', 'SW1A 1AA'],
    ['GB', 'm11ae'],
    ['IE', 'D02 AF30'],
    ['IE', 'D6W XY00'],
    ['PL', '00-950'],
    ['PT', '1000-001'],
    ['SE', '114 55'],
    ['CZ', '11000'],
    ['LV', 'LV-1010'],
    ['US', '94103'],
    ['US', '94103-1234'],
    ['CA', 'K2P 0B0'],
    ['CA', 'k2p0s0'],
    ['NO', '0150'],
    ['BR', '01234-567'],
    ['JP', '150-0002'],
    ['TR', '34430'],
    [' de ', ' 10115 '],
  ])('accepts in %s %s', (country, postcode) => {
    expect(checkPostcode(postcode, country)).toEqual([]);
  });

  it.each([
    ['DE', '1011', '10115'],
    ['DE', 'D-10115', '10115'],
    ['DE', '10115 Berlin', '10115'],
    ['AT', '10101', '1010'],
    ['NL', '1011', '1011 AB'],
    ['GB', '12345', 'SW1A 1AA'],
    ['US', 'K2P0S0', '10001'],
    ['CA', '90210', 'K1A 0B1'],
    ['FR', 'ABCDE', '75001'],
    ['ES', '１２３４５', '28001'],
  ])('refuses in %s %s and gives %s as an example', (country, postcode, example) => {
    expect(checkPostcode(postcode, country)).toEqual([
      {
        code: 'postcode_invalid',
        field: 'shippingAddress.postcode',
        params: { problem: 'invalid_format', example },
      },
    ]);
  });

  it('leaves countries without a known format to the supplier, but wants something', () => {
    expect(checkPostcode('whatever', 'KE')).toEqual([]);
    expect(checkPostcode('12', 'Deutschland')).toEqual([]);
    expect(checkPostcode(' ', 'KE')).toMatchObject([
      { code: 'postcode_invalid', params: { problem: 'missing' } },
    ]);
  });

  it('knows every country of the EU, and its own examples', () => {
    expect(EU.filter((country) => findPostcodeFormat(country) === null)).toEqual([]);
    const wrong = COUNTRY_CODES.filter((country) => {
      const format = findPostcodeFormat(country);
      return format && !matchesPostcodeFormat(format.example, format);
    });
    expect(wrong).toEqual([]);
  });
});

describe('COUNTRY_CODES', () => {
  it('are the 249 of ISO 3166-1, each once', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    expect(COUNTRY_CODES.every((code) => /^[A-Z]{2}$/u.test(code))).toBe(true);
  });
});
