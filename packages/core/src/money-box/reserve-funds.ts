import type { SqlTx } from '@bestellwerk/db/database';
import { execute, insertRows, sql } from '@bestellwerk/db/sql';
import { sumBySeller } from './sum-by-seller.ts';

export type Reservation = { sellerId: string; orderId: string; partId: string; amountCents: number };

export function holdId(partId: string): string {
  return `hold:${partId}`;
}

/**
 * Reserves for many parts in one pass. The update is conditional on what is available and a CHECK stands behind it;
 * a Money Box that does not cover its sum is a bug of the caller, who holds the lock, and throws.
 */
export async function reserveFunds(tx: SqlTx, reservations: readonly Reservation[]): Promise<void> {
  if (reservations.length === 0) return;
  const sums = sumBySeller(reservations);
  const covered = await execute(
    tx,
    sql`UPDATE account a SET held_cents = a.held_cents + d.cents
        FROM unnest(${[...sums.keys()]}::uuid[], ${[...sums.values()]}::bigint[]) AS d(seller_id, cents)
        WHERE a.seller_id = d.seller_id AND a.code = 'money_box' AND a.posted_cents - a.held_cents >= d.cents`,
  );
  if (covered !== sums.size) throw new Error('a Money Box does not cover what was to be reserved');
  const createdAt = tx.clock.now();
  await insertRows(
    tx,
    'hold',
    reservations.map(({ sellerId, orderId, partId, amountCents }) => ({
      seller_id: sellerId,
      id: holdId(partId),
      order_id: orderId,
      part_id: partId,
      amount_cents: amountCents,
      created_at: createdAt,
    })),
  );
}
