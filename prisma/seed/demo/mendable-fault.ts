import type { Random } from '../random.ts';
import type { DemoCase } from './cases.ts';

type Fault = Pick<DemoCase, 'customer' | 'address'>;

const FAULTS: readonly Fault[] = [
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
  return random.pick(FAULTS);
}
