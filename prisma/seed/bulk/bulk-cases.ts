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
const mended: Draw = () => ({ fate: 'mended' });
const cancelled: Draw = (random) => ({ fate: 'cancelled', fault: random.pick(FAULTS) });
const manuallySent: Draw = (random) => ({ fate: 'manually_sent', fault: random.pick(FAULTS) });

/** By weight. Almost everything that is older was dealt with long ago; what came lately still waits here and there. */
const OLD: readonly (readonly [Draw, number])[] = [
  [sent, 9_720],
  [mended, 140],
  [cancelled, 50],
  [manuallySent, 25],
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
  [mended, 90],
  [cancelled, 40],
  [faulty, 350],
  [refused, 120],
  [unpaid, 130],
  [bargain, 30],
  [unknown, 15],
  [paypalRefused, 5],
];

/** Mending and cancelling take a seller up to two days, which the youngest have not had yet. */
const YOUNG = LATE.filter(([draw]) => draw !== mended && draw !== cancelled);

const DAY_MS = 86_400_000;
const YOUNG_MS = 3 * DAY_MS;
const LATE_MS = 10 * DAY_MS;

export function drawCase(placedAt: Date, now: Date, random: Random): BulkCase {
  const ageMs = now.getTime() - placedAt.getTime();
  const cases = ageMs < YOUNG_MS ? YOUNG : ageMs < LATE_MS ? LATE : OLD;
  return random.weighted(cases)(random);
}
