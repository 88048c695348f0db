import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql, type Sql } from '@bestellwerk/db/sql';
import {
  canCancelInChannel as canTypeCancel,
  CONNECTABLE_CHANNEL_TYPES,
} from '@bestellwerk/domain/channel-type';
import { isStorableId } from '../../orders/order-store.ts';

/**
 * Whether cancelling an order can end it in its channel, too: its API is connected and knows how, and nothing of the
 * order has gone out, since a channel cancels an order as a whole.
 */
export async function canCancelInChannel(tx: SellerTx, orderId: string): Promise<boolean> {
  if (!isStorableId(orderId)) return false;
  const [order] = await query(
    tx,
    sql`SELECT o.id FROM orders o
        WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${orderId}::uuid AND ${isCancellableInChannel()}`,
  );
  return order !== undefined;
}

/** The same as a condition on `orders o`, for many. */
export function isCancellableInChannel(): Sql {
  const types = CONNECTABLE_CHANNEL_TYPES.filter(canTypeCancel);
  return sql`EXISTS (SELECT FROM channel_connection c
      JOIN channel ON channel.seller_id = c.seller_id AND channel.id = c.channel_id
      WHERE c.seller_id = o.seller_id AND c.channel_id = o.channel_id AND channel.type = ANY(${types}::text[]))
    AND NOT EXISTS (SELECT FROM supplier_order s WHERE s.seller_id = o.seller_id AND s.order_id = o.id)`;
}
