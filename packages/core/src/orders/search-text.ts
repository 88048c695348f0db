import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import { parsePhone } from '@bestellwerk/domain/format-phone';

export type Searchable = {
  number: string;
  externalId: string;
  customer: Customer;
  shippingAddress: Pick<ShippingAddress, 'line1' | 'postcode' | 'town' | 'country'>;
  skus: readonly string[];
  trackingNumbers: readonly string[];
};

/**
 * What the search box finds of an order: folded words, and the phone as digits with its country code, so that
 * "0151 234" and "+49 (0)151/234" find the same order. NUL cannot be stored and never gets here.
 */
export function buildSearchText(order: Searchable): string {
  const { customer, shippingAddress } = order;
  const words = [
    order.number,
    order.externalId,
    customer.firstName,
    customer.lastName,
    customer.company ?? '',
    customer.email,
    customer.phone,
    ...phoneDigits(customer.phone, shippingAddress.country),
    shippingAddress.line1,
    shippingAddress.postcode,
    shippingAddress.town,
    ...new Set(order.skus),
    ...order.trackingNumbers,
  ];
  return foldText(words.filter((word) => word !== '').join(' '));
}

/** Lower case, without accents, blanks made one; "Größe" and "GROSSE" fold to the same. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The digits that every spelling of a number shares: no plus, no leading zeros, no "(0)". */
export function bareDigits(phone: string): string {
  return phone
    .replace(/\(0+\)/gu, '')
    .replace(/\D/gu, '')
    .replace(/^0+/u, '');
}

function phoneDigits(phone: string, country: string): string[] {
  const international = parsePhone(phone, country)?.e164.slice(1) ?? '';
  const bare = bareDigits(phone);
  return international.endsWith(bare) ? [international] : [bare, international];
}
