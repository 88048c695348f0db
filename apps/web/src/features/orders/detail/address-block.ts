import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import { countryName } from '../../../lib/format/country-name.ts';
import type { Language } from '../../../lib/i18n/language.ts';

/** As it stands on a parcel, one line each, without blank ones. */
export function addressBlock(customer: Customer, to: ShippingAddress, language: Language): string {
  return joinLines([
    `${customer.firstName} ${customer.lastName}`.trim(),
    customer.company,
    to.line1,
    to.line2,
    to.line3,
    `${to.postcode} ${to.town}`.trim(),
    to.region,
    countryName(to.country.trim().toUpperCase(), language),
  ]);
}

export function contactBlock(customer: Customer): string {
  return joinLines([customer.phone, customer.email]);
}

export function joinLines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n');
}
