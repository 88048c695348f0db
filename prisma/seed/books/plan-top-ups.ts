import type { TopUpMethod } from '@bestellwerk/domain/ledger';
import type { Booking } from '../history/record.ts';
import type { Ids } from '../ids.ts';
import type { Random } from '../random.ts';
import type { TopUp } from './keep-books.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const ROUND_AMOUNTS: readonly number[] = [20_000, 25_000, 30_000, 40_000, 50_000];
/** Nobody tops up a few euros in the end: the last amount takes what would be left. */
const SMALLEST_CENTS = 9_000;

export type TopUpPlan = {
  sellerId: string;
  bookings: readonly Booking[];
  openingCents: number;
  /** What is to be left when all bookings are done; without it, whatever is left over. */
  closingCents?: number;
  /** The amounts this seller likes; by default those of a small one. */
  amounts?: readonly number[];
  random: Random;
  ids: Ids;
};

/**
 * The top-ups that a seller made so that every hold was covered: round amounts, each shortly before the money would
 * have run out, and an odd one at the end where a closing balance was asked for.
 */
export function planTopUps(plan: TopUpPlan): TopUp[] {
  const bookings = plan.bookings
    .filter((booking) => booking.part.source === 'money_box')
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const spent = bookings
    .filter(({ kind }) => kind === 'capture')
    .reduce((sum, { part }) => sum + part.costCents, 0);
  let left =
    plan.closingCents === undefined ? Number.MAX_SAFE_INTEGER : plan.closingCents + spent - plan.openingCents;
  let available = plan.openingCents;
  const topUps: TopUp[] = [];
  for (const { kind, part, at } of bookings) {
    if (kind === 'release') available += part.costCents;
    if (kind !== 'hold') continue;
    if (available < part.costCents) {
      const wanted = plan.random.pick(plan.amounts ?? ROUND_AMOUNTS);
      const least = part.costCents - available;
      const isLast = left - wanted < SMALLEST_CENTS;
      const amount = isLast ? left : Math.max(wanted, Math.ceil(least / 5_000) * 5_000);
      topUps.push(makeTopUp(plan, amount, at));
      available += amount;
      left -= amount;
    }
    available -= part.costCents;
  }
  return topUps;
}

const METHODS: readonly (readonly [TopUpMethod, number])[] = [
  ['card', 5],
  ['bank_transfer', 3],
  ['paypal', 2],
];

function makeTopUp({ sellerId, random, ids }: TopUpPlan, amountCents: number, before: Date): TopUp {
  const settledAt = new Date(before.getTime() - random.int(3, 25) * MINUTE_MS);
  const method = random.weighted(METHODS);
  const createdAt = method === 'bank_transfer' ? new Date(settledAt.getTime() - DAY_MS) : settledAt;
  return {
    sellerId,
    id: ids.make(createdAt),
    amountCents,
    method,
    reference: method === 'bank_transfer' ? transferReference(random) : null,
    createdAt,
    settledAt,
  };
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** What the seller writes on a bank transfer, so that the money finds its way. */
export function transferReference(random: Random): string {
  return `MB-${Array.from({ length: 8 }, () => LETTERS[random.int(0, LETTERS.length - 1)] ?? 'X').join('')}`;
}
