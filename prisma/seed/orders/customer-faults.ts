import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { Person } from '../people/make-person.ts';
import type { Random } from '../random.ts';

/** What is wrong with the data a customer gave. */
export type Fault = { customer?: Partial<Customer>; address?: Partial<ShippingAddress> };

export const MENDABLE_FAULTS: readonly Fault[] = [
  { customer: { phone: '' } },
  { customer: { phone: 'k. A.' } },
  { customer: { phone: '0151 / 234 56 78 (ab 17 Uhr)' } },
  { customer: { email: 'unbekannt' } },
  { customer: { email: '' } },
  { address: { postcode: '12' } },
  {
    address: {
      line1: 'Mehrfamilienhaus hinter dem Supermarkt, zweiter Eingang rechts, dritte Klingel von oben',
    },
  },
  {
    customer: { phone: '' },
    address: { line2: 'Vorderhaus, Aufgang rechts, 4. OG Mitte, bitte nicht im Treppenhaus abstellen' },
  },
];

/** Something a seller puts right in a minute. */
export function mendableFault(random: Random): Fault {
  return random.pick(MENDABLE_FAULTS);
}

export function withFault(person: Person, fault: Fault): Person {
  return {
    customer: { ...person.customer, ...fault.customer },
    shippingAddress: { ...person.shippingAddress, ...fault.address },
  };
}
