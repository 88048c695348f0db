import { isSupportedCountry, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/mobile';

export type ParsedPhone = { e164: string; international: string; type?: 'mobile'; country?: string };

/**
 * Reads a phone number as it is written in a country, for display and for search ("+49 1512 3456789").
 * Null where no number can be recognised; that alone is no reason to hold an order, the supplier's own
 * rule is `checkPhone`. A number counts when its length is right for its country. `type` is given for
 * mobile numbers: the "mobile" metadata tells them, 5 kB more than the smallest that tells no type.
 *
 * In a file of its own, so that the web app can load the metadata (48 kB) only where it is needed.
 */
export function parsePhone(text: string, country: string): ParsedPhone | null {
  const region = country.trim().toUpperCase();
  const phone = parsePhoneNumberFromString(text, isSupportedCountry(region) ? region : undefined);
  if (!phone?.isPossible()) return null;
  return present(phone);
}

function present(phone: PhoneNumber): ParsedPhone {
  return {
    e164: phone.number,
    international: phone.formatInternational(),
    ...(phone.getType() === 'MOBILE' && { type: 'mobile' }),
    ...(phone.country && { country: phone.country }),
  };
}
