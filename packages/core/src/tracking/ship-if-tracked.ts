import type { SellerSqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { queueWrite } from '../channels/write-back/queue-write.ts';
import { moveOrder } from '../orders/move-order.ts';

/**
 * Moves a locked, forwarded order on to `shipped` if everything of it is on its way, and has its channel told. Answers
 * with whether it moved.
 */
export async function shipIfTracked(tx: SellerSqlTx, orderId: string): Promise<boolean> {
  const untracked = await query(
    tx,
    sql`SELECT FROM supplier_order
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ${orderId}::uuid AND tracking_number IS NULL LIMIT 1`,
  );
  if (untracked.length > 0) return false;
  const moved = await moveOrder(tx, { orderId, from: ['forwarded'], to: 'shipped', reasons: [] });
  if (moved === null) return false;
  await queueWrite(tx, { orderId, kind: 'shipment' });
  return true;
}
