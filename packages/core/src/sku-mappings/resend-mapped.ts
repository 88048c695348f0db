import type { Database, SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import { SYSTEM } from '../actor.ts';
import { resendOrder } from '../orders/resend-order.ts';

/** Sends every order again that waits for this SKU to be known, each in a transaction of its own. */
export async function resendMapped(
  db: Database,
  input: { sellerId: string; channelId: string; channelSku: string },
  signal?: AbortSignal,
): Promise<void> {
  const orderIds = await db.withSeller(input.sellerId, (tx) => findWaiting(tx, input));
  for (const orderId of orderIds) {
    signal?.throwIfAborted();
    try {
      await db.withSeller(input.sellerId, (tx) => resendOrder(tx, { orderId, actor: SYSTEM }));
    } catch (error) {
      // Somebody was faster and the order is on its way, or it has ended.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

/** Oldest first, as money goes to the oldest. */
async function findWaiting(
  tx: SellerTx,
  input: { channelId: string; channelSku: string },
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    tx,
    sql`SELECT o.id FROM orders o
        WHERE o.seller_id = ${tx.sellerId}::uuid AND o.channel_id = ${input.channelId}::uuid
          AND (o.status = 'awaiting_payment' OR cardinality(o.reason_codes) > 0)
          AND o.status = 'in_progress' AND 'product_unknown' = ANY(o.reason_codes)
          AND EXISTS (SELECT FROM order_item i WHERE i.seller_id = o.seller_id AND i.order_id = o.id
                      AND i.state = 'open' AND i.sku = ${input.channelSku})
        ORDER BY o.placed_at, o.id`,
  );
  return rows.map((row) => row.id);
}
