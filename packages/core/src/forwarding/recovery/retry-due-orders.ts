import type { Database } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { SYSTEM } from '../../actor.ts';
import { lockOrder } from '../../orders/order-store.ts';
import { forwardOrHold } from '../forward-or-hold.ts';

/** Starts again what waited for the supplier and is due, each order in its own transaction. Answers with how many. */
export async function retryDueOrders(db: Database, limit: number): Promise<number> {
  const due = await db.asSystem((tx) =>
    query<{ sellerId: string; id: string }>(
      tx,
      sql`SELECT seller_id AS "sellerId", id FROM orders
          WHERE next_attempt_at <= ${tx.clock.now()} ORDER BY next_attempt_at LIMIT ${limit}::int`,
    ),
  );
  for (const { sellerId, id } of due) {
    await db.withSeller(sellerId, async (tx) => {
      const order = await lockOrder(tx, id);
      const [current] = await query<{ isDue: boolean | null }>(
        tx,
        sql`SELECT next_attempt_at <= ${tx.clock.now()} AS "isDue" FROM orders
            WHERE seller_id = ${sellerId}::uuid AND id = ${id}::uuid`,
      );
      // Somebody else was faster: another forwarder, or the seller.
      if (order.status !== 'in_progress' || !current?.isDue) return;
      await forwardOrHold(tx, order, { actor: SYSTEM });
    });
  }
  return due.length;
}
