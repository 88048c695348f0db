import { keepBooks, type Books, type TopUp } from '../books/keep-books.ts';
import { planTopUps, transferReference } from '../books/plan-top-ups.ts';
import type { Booking, OrderRecord } from '../history/record.ts';
import type { Ids } from '../ids.ts';
import { later } from '../orders/timeline.ts';
import type { Random } from '../random.ts';
import { DRY_WINDOW, PAYPAL_WINDOW } from './cases.ts';

const HOUR_MS = 3_600_000;
/** What was left when the money ran out: less than any order costs. */
const LEFT_CENTS = { beforePaypal: 1_183, beforeDryTime: 642 } as const;
/** What this morning's top-up leaves for the orders that wait: enough for some of them. */
const LEFT_FOR_WAITING_CENTS = 14_000;
const ROUND_TO_CENTS = 5_000;

export type Funding = { topUps: TopUp[]; books: Books };

type Tools = { sellerId: string; now: Date; random: Random; ids: Ids };

/** The top-ups behind everything that was paid, so that the Money Box is as empty as the story wants it. */
export function fundDemo(records: readonly OrderRecord[], tools: Tools, hasDryTimes: boolean): Funding {
  const bookings = records.flatMap((record) => record.bookings);
  const topUps = hasDryTimes ? withDryTimes(bookings, tools) : plan(bookings, tools);
  return { topUps, books: keepBooks(0, topUps, bookings) };
}

function plan(
  bookings: readonly Booking[],
  tools: Tools,
  limits?: { openingCents: number; closingCents: number },
) {
  return planTopUps({ openingCents: 0, ...limits, ...tools, bookings });
}

function withDryTimes(bookings: readonly Booking[], tools: Tools): TopUp[] {
  const [beforePaypal, afterPaypal] = PAYPAL_WINDOW.map((hours) => later(tools.now, -hours * HOUR_MS));
  const [dry, morning] = DRY_WINDOW.map((hours) => later(tools.now, -hours * HOUR_MS));
  const between = (from: Date | undefined, to: Date | undefined) =>
    bookings.filter(({ at }) => (!from || at >= from) && (!to || at < to));
  const early = between(undefined, beforePaypal);
  const first = plan(early, tools, { openingCents: 0, closingCents: LEFT_CENTS.beforePaypal });
  const { postedCents: openingCents } = keepBooks(0, first, early);
  const second = plan(between(afterPaypal, dry), tools, {
    openingCents,
    closingCents: LEFT_CENTS.beforeDryTime,
  });
  return [...first, ...second, onItsWay(tools), thisMorning(between(morning, undefined), tools)];
}

/** It pays for what came since, and for some of the orders that wait. */
function thisMorning(bookings: readonly Booking[], { sellerId, now, ids }: Tools): TopUp {
  const at = later(now, -DRY_WINDOW[1] * HOUR_MS);
  const needed = bookings.reduce((sum, { kind, part }) => (kind === 'hold' ? sum + part.costCents : sum), 0);
  return {
    sellerId,
    id: ids.make(at),
    amountCents: Math.ceil((needed + LEFT_FOR_WAITING_CENTS) / ROUND_TO_CENTS) * ROUND_TO_CENTS,
    method: 'card',
    reference: null,
    createdAt: at,
    settledAt: at,
  };
}

/** A bank transfer that has not arrived yet. */
function onItsWay({ sellerId, now, random, ids }: Tools): TopUp {
  const at = later(now, -22 * HOUR_MS);
  return {
    sellerId,
    id: ids.make(at),
    amountCents: 50_000,
    method: 'bank_transfer',
    reference: transferReference(random),
    createdAt: at,
    settledAt: null,
  };
}

/** What was free while nothing could be paid. */
export function dryAvailableCents({ books }: Funding, now: Date): number {
  const since = later(now, -DRY_WINDOW[0] * HOUR_MS);
  const before = books.transfers.filter((row) => row.createdAt < since && row.balanceAfterCents !== null);
  return before.at(-1)?.balanceAfterCents ?? 0;
}
