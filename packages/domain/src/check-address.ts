import { findCountryCode } from './country-codes.ts';
import { foldAddress, type ShippingAddress } from './customer.ts';
import { checkLength, invalidFormat, isBlank, missing, type Findings } from './data-problem.ts';
import { findPostcodeFormat, matchesPostcodeFormat } from './postcode-formats.ts';
import type { ReasonParams } from './reasons.ts';
import { SUPPLIER_LIMITS } from './supplier-limits.ts';

export function checkAddress(address: ShippingAddress): Findings {
  return [
    ...checkStreet(address),
    ...checkPostcode(address.postcode, address.country),
    ...checkTown(address.town),
    ...checkCountry(address.country),
  ];
}

/** All lines count together, as the supplier takes them as one string. */
export function checkStreet(address: Pick<ShippingAddress, 'line1' | 'line2' | 'line3'>): Findings {
  const street = foldAddress(address);
  if (street === '') return [missing('address_invalid', 'shippingAddress.line1')];
  return checkLength('address_too_long', 'shippingAddress.line1', street, SUPPLIER_LIMITS.address);
}

/** For a country without a known format any text that is not blank passes; the supplier decides. */
export function checkPostcode(postcode: string, country: string): Findings {
  const field = 'shippingAddress.postcode';
  const format = findPostcodeFormat(country);
  const params: ReasonParams = format ? { example: format.example } : {};
  if (isBlank(postcode)) return [missing('postcode_invalid', field, params)];
  if (!format || matchesPostcodeFormat(postcode, format)) return [];
  return [invalidFormat('postcode_invalid', field, params)];
}

export function checkTown(town: string): Findings {
  const field = 'shippingAddress.town';
  if (isBlank(town)) return [missing('address_invalid', field)];
  return checkLength('address_too_long', field, town, SUPPLIER_LIMITS.town);
}

export function checkCountry(country: string): Findings {
  const field = 'shippingAddress.country';
  if (isBlank(country)) return [missing('address_invalid', field)];
  return findCountryCode(country) ? [] : [invalidFormat('address_invalid', field)];
}
