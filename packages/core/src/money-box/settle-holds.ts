import type { SqlTx } from '@bestellwerk/db/database';
import { insertRows, query, sql } from '@bestellwerk/db/sql';
import { paypalFee } from '@bestellwerk/domain/paypal-fee';
import { lockMoneyBoxes } from './lock-money-boxes.ts';
import { holdId, type Reservation } from './reserve-funds.ts';
import { sumBySeller } from './sum-by-seller.ts';

export type SettledPart = Reservation & { source: 'money_box' | 'paypal'; kind: 'capture' | 'release' };

/**
 * Ends the reservations of many parts in one pass: a capture charges the Money Box, a release gives back. Each hold
 * ends exactly once and each part is charged at most once: the unique constraints throw whatever the caller does.
 * A part paid by PayPal had no hold; its charge, with the fee, is booked between PayPal and the supplier.
 */
export async function settleHolds(tx: SqlTx, parts: readonly SettledPart[]): Promise<void> {
  const held = parts.filter((part) => part.source === 'money_box');
  const captures = held.filter((part) => part.kind === 'capture');
  const balances = await bookBalances(tx, held, captures);
  const charged = [
    ...captures,
    ...parts.filter((part) => part.source === 'paypal' && part.kind === 'capture'),
  ];
  const createdAt = tx.clock.now();
  await insertRows(
    tx,
    'transfer',
    charged.map((part) => ({
      seller_id: part.sellerId,
      id: captureId(part.partId),
      kind: 'capture',
      debit_account: part.source,
      credit_account: 'supplier',
      amount_cents:
        part.source === 'paypal' ? part.amountCents + paypalFee(part.amountCents) : part.amountCents,
      balance_after_cents: balances.get(part.partId) ?? null,
      order_id: part.orderId,
      part_id: part.partId,
      created_at: createdAt,
    })),
  );
  await insertRows(
    tx,
    'hold_resolution',
    held.map((part) => ({
      seller_id: part.sellerId,
      hold_id: holdId(part.partId),
      kind: part.kind,
      transfer_id: part.kind === 'capture' ? captureId(part.partId) : null,
      created_at: createdAt,
    })),
  );
}

function captureId(partId: string): string {
  return `capture:${partId}`;
}

/** Moves the running balances and answers with the balance after each capture, by part. */
async function bookBalances(
  tx: SqlTx,
  held: readonly SettledPart[],
  captures: readonly SettledPart[],
): Promise<Map<string, number>> {
  if (held.length === 0) return new Map();
  const freed = sumBySeller(held);
  const charged = sumBySeller(captures);
  await lockMoneyBoxes(tx, [...freed.keys()]);
  const rows = await query<{ sellerId: string; posted: bigint }>(
    tx,
    sql`UPDATE account a SET held_cents = a.held_cents - d.freed, posted_cents = a.posted_cents - d.charged
        FROM unnest(${[...freed.keys()]}::uuid[], ${[...freed.values()]}::bigint[],
          ${[...freed.keys()].map((sellerId) => charged.get(sellerId) ?? 0)}::bigint[]) AS d(seller_id, freed, charged)
        WHERE a.seller_id = d.seller_id AND a.code = 'money_box'
        RETURNING a.seller_id AS "sellerId", a.posted_cents AS posted`,
  );
  const running = new Map(
    rows.map((row) => [row.sellerId, Number(row.posted) + (charged.get(row.sellerId) ?? 0)]),
  );
  return new Map(
    captures.map(({ sellerId, partId, amountCents }) => {
      const after = (running.get(sellerId) ?? 0) - amountCents;
      running.set(sellerId, after);
      return [partId, after];
    }),
  );
}
