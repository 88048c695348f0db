import { ACCOUNT_OF_METHOD, type TopUpMethod } from '@bestellwerk/domain/ledger';
import { paypalFee } from '@bestellwerk/domain/paypal-fee';
import type { Booking } from '../history/record.ts';

export type TopUp = {
  sellerId: string;
  id: string;
  amountCents: number;
  method: TopUpMethod;
  reference: string | null;
  createdAt: Date;
  /** Null while the money has not arrived. */
  settledAt: Date | null;
};

export type TransferRow = {
  id: string;
  kind: 'top_up' | 'capture';
  debitAccount: string;
  creditAccount: string;
  amountCents: number;
  balanceAfterCents: number | null;
  orderId: string | null;
  partId: string | null;
  topUpId: string | null;
  createdAt: Date;
};

export type HoldRow = { id: string; orderId: string; partId: string; amountCents: number; createdAt: Date };
export type ResolutionRow = {
  holdId: string;
  kind: 'capture' | 'release';
  transferId: string | null;
  createdAt: Date;
};

export type Books = {
  /** In the order in which they were booked. */
  transfers: TransferRow[];
  holds: HoldRow[];
  resolutions: ResolutionRow[];
  postedCents: number;
  heldCents: number;
};

type Entry = { at: Date; topUp: TopUp } | { at: Date; booking: Booking };

/**
 * Books what happened to one seller's Money Box in the order of its time, beginning with `openingCents`. Throws when
 * the money does not reach: then the story is wrong, not the books.
 */
export function keepBooks(
  openingCents: number,
  topUps: readonly TopUp[],
  bookings: readonly Booking[],
): Books {
  const books: Books = { transfers: [], holds: [], resolutions: [], postedCents: openingCents, heldCents: 0 };
  for (const entry of inOrder(topUps, bookings)) {
    if ('topUp' in entry) credit(books, entry.topUp, entry.at);
    else if (entry.booking.part.source === 'paypal') bookPaypal(books, entry.booking);
    else bookMoneyBox(books, entry.booking);
    if (books.postedCents < books.heldCents) throw new Error('the Money Box does not cover the story');
  }
  return books;
}

function inOrder(topUps: readonly TopUp[], bookings: readonly Booking[]): Entry[] {
  const entries: Entry[] = [
    ...topUps.flatMap((topUp) => (topUp.settledAt ? { at: topUp.settledAt, topUp } : [])),
    ...bookings.map((booking) => ({ at: booking.at, booking })),
  ];
  return entries.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function credit(books: Books, topUp: TopUp, at: Date): void {
  books.postedCents += topUp.amountCents;
  books.transfers.push({
    id: `topup:${topUp.id}`,
    kind: 'top_up',
    debitAccount: ACCOUNT_OF_METHOD[topUp.method],
    creditAccount: 'money_box',
    amountCents: topUp.amountCents,
    balanceAfterCents: books.postedCents,
    orderId: null,
    partId: null,
    topUpId: topUp.id,
    createdAt: at,
  });
}

function bookMoneyBox(books: Books, { kind, part, orderId, at }: Booking): void {
  const holdId = `hold:${part.id}`;
  if (kind === 'hold') {
    books.heldCents += part.costCents;
    books.holds.push({ id: holdId, orderId, partId: part.id, amountCents: part.costCents, createdAt: at });
    return;
  }
  books.heldCents -= part.costCents;
  if (kind === 'capture') {
    books.postedCents -= part.costCents;
    pushCapture(books, { part, orderId, at }, part.costCents, books.postedCents);
  }
  const transferId = kind === 'capture' ? `capture:${part.id}` : null;
  books.resolutions.push({ holdId, kind, transferId, createdAt: at });
}

/** Nothing is set aside for PayPal: it is charged, with its fee, when the supplier has accepted. */
function bookPaypal(books: Books, { kind, ...booking }: Booking): void {
  if (kind !== 'capture') return;
  const { costCents } = booking.part;
  pushCapture(books, booking, costCents + paypalFee(costCents), null);
}

function pushCapture(
  books: Books,
  { part, orderId, at }: Pick<Booking, 'part' | 'orderId' | 'at'>,
  amountCents: number,
  balanceAfterCents: number | null,
): void {
  books.transfers.push({
    id: `capture:${part.id}`,
    kind: 'capture',
    debitAccount: part.source,
    creditAccount: 'supplier',
    amountCents,
    balanceAfterCents,
    orderId,
    partId: part.id,
    topUpId: null,
    createdAt: at,
  });
}
