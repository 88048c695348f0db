import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { Logger } from '@bestellwerk/platform/logger';
import { SYSTEM } from '../../actor.ts';
import { lockOrder } from '../../orders/order-store.ts';
import { forwardOrHold } from '../forward-or-hold.ts';

const AFTER_FAILURE_MS = 60_000;

/**
 * Starts again what waited for the supplier and is due, each order in its own transaction. One that fails is put off,
 * so that it keeps no other from its turn. Answers with how many were due.
 */
export async function retryDueOrders(db: SqlDatabase, limit: number, logger: Logger): Promise<number> {
  const due = await db.asSystem((tx) =>
    query<{ sellerId: string; id: string }>(
      tx,
      sql`SELECT seller_id AS "sellerId", id FROM orders
          WHERE next_attempt_at <= ${tx.clock.now()} ORDER BY next_attempt_at LIMIT ${limit}::int`,
    ),
  );
  for (const { sellerId, id } of due) {
    try {
      await retry(db, sellerId, id);
    } catch (error) {
      logger.error({ err: error, orderId: id }, 'an order could not be tried again');
      await putOff(db, sellerId, id);
    }
  }
  return due.length;
}

async function retry(db: SqlDatabase, sellerId: string, orderId: string): Promise<void> {
  await db.withSeller(sellerId, async (tx) => {
    const order = await lockOrder(tx, orderId);
    const [current] = await query<{ isDue: boolean | null }>(
      tx,
      sql`SELECT next_attempt_at <= ${tx.clock.now()} AS "isDue" FROM orders
          WHERE seller_id = ${sellerId}::uuid AND id = ${orderId}::uuid`,
    );
    // Somebody else was faster: another forwarder, or the seller.
    if (order.status !== 'in_progress' || !current?.isDue) return;
    await forwardOrHold(tx, order, { actor: SYSTEM });
  });
}

async function putOff(db: SqlDatabase, sellerId: string, orderId: string): Promise<void> {
  await db.withSeller(sellerId, (tx) =>
    execute(
      tx,
      sql`UPDATE orders SET next_attempt_at = ${new Date(tx.clock.now().getTime() + AFTER_FAILURE_MS)}
          WHERE seller_id = ${sellerId}::uuid AND id = ${orderId}::uuid AND next_attempt_at IS NOT NULL`,
    ),
  );
}
