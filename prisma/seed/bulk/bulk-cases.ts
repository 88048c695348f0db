import type { MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import { FAULTY_DATA } from '../demo/faulty-data.ts';
import type { Fault } from '../orders/customer-faults.ts';
import type { Fate } from '../orders/plan.ts';
import type { Country } from '../people/places.ts';
import type { Random } from '../random.ts';

/** What becomes of one of very many orders. */
export type BulkCase = {
  fate: Fate;
  fault?: Fault & { country?: Country };
  pin?: MockRejectionCode;
  unknownSku?: string;
  isBargain?: boolean;
  /** The Money Box did not reach at the time. */
  isUnpaid?: boolean;
};

const FAULTS = FAULTY_DATA.filter((demoCase) => demoCase.channelSku === undefined);
const REFUSALS: readonly MockRejectionCode[] = [
  'ER003',
  'ER003',
  'ER003',
  'ER007',
  'ER009',
  'ER010',
  'ER012',
  'ER013',
  'ER014',
];

type Draw = (random: Random) => BulkCase;

const sent: Draw = () => ({ fate: 'sent' });
const faulty: Draw = (random) => ({ fate: 'stuck', fault: random.pick(FAULTS) });
const refused: Draw = (random) => ({ fate: 'stuck', pin: random.pick(REFUSALS) });
const unknown: Draw = (random) => ({ fate: 'stuck', unknownSku: `ALT-${random.int(100, 999)}` });
const bargain: Draw = () => ({ fate: 'stuck', isBargain: true });
const unpaid: Draw = () => ({ fate: 'stuck', isUnpaid: true });
const paypalRefused: Draw = () => ({ fate: 'paypal_refused' });
const ended =
  (fate: 'cancelled' | 'manually_sent'): Draw =>
  (random) => ({ fate, fault: random.pick(FAULTS) });

/** By weight. Almost everything that is older was dealt with long ago; what came lately still waits here and there. */
const OLD: readonly (readonly [Draw, number])[] = [
  [sent, 9_720],
  [() => ({ fate: 'mended' }), 140],
  [ended('cancelled'), 50],
  [ended('manually_sent'), 25],
  [() => ({ fate: 'sent_by_paypal' }), 10],
  [faulty, 25],
  [refused, 12],
  [unpaid, 12],
  [bargain, 4],
  [unknown, 2],
];
const LATE: readonly (readonly [Draw, number])[] = [
  [sent, 9_000],
  [() => ({ fate: 'awaiting_payment' }), 220],
  [() => ({ fate: 'mended' }), 90],
  [ended('cancelled'), 40],
  [faulty, 350],
  [refused, 120],
  [unpaid, 130],
  [bargain, 30],
  [unknown, 15],
  [paypalRefused, 5],
];

const LATE_MS = 10 * 86_400_000;

export function drawCase(placedAt: Date, now: Date, random: Random): BulkCase {
  const isLate = now.getTime() - placedAt.getTime() < LATE_MS;
  return random.weighted(isLate ? LATE : OLD)(random);
}
