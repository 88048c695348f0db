import type { NewReason } from '@bestellwerk/domain/reasons';
import type { Consignment } from '../supplier/build-order-body.ts';

/**
 * Replaces what is faulty by something plausible, for a check that creates nothing. Null where the country itself
 * is unknown: then neither cost nor carriers can be told.
 */
export function neutralise(consignment: Consignment, faults: readonly NewReason[]): Consignment | null {
  const faulty = new Map(faults.map((fault) => [fault.field ?? '', fault]));
  if (faulty.has('shippingAddress.country')) return null;
  const { customer, shippingAddress: address } = consignment;
  const example = faulty.get('shippingAddress.postcode')?.params?.['example'];
  return {
    ...consignment,
    customer: {
      firstName: faulty.has('customer.firstName') ? 'Max' : customer.firstName,
      lastName: faulty.has('customer.lastName') ? 'Muster' : customer.lastName,
      company: faulty.has('customer.company') ? '' : customer.company,
      email: faulty.has('customer.email') ? 'check@example.com' : customer.email,
      phone: faulty.has('customer.phone') ? '+49 30 1234567' : customer.phone,
    },
    shippingAddress: {
      country: address.country,
      postcode: typeof example === 'string' ? example : address.postcode,
      town: faulty.has('shippingAddress.town') ? 'Musterstadt' : address.town,
      line1: faulty.has('shippingAddress.line1') ? 'Musterstr. 1' : address.line1,
      line2: faulty.has('shippingAddress.line1') ? '' : address.line2,
      line3: faulty.has('shippingAddress.line1') ? '' : address.line3,
    },
  };
}
