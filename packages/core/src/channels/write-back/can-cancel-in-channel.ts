import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { canCancelInChannel as canTypeCancel, type ChannelType } from '@bestellwerk/domain/channel-type';

/**
 * Whether cancelling an order can end it in its channel, too: its API is connected and knows how, and nothing of the
 * order has gone out, since a channel cancels an order as a whole.
 */
export async function canCancelInChannel(tx: SellerTx, orderId: string): Promise<boolean> {
  const [order] = await query<{ type: ChannelType; hasGoneOut: boolean }>(
    tx,
    sql`SELECT channel.type, EXISTS (SELECT FROM supplier_order s
            WHERE s.seller_id = o.seller_id AND s.order_id = o.id) AS "hasGoneOut"
        FROM orders o
        JOIN channel_connection c ON c.seller_id = o.seller_id AND c.channel_id = o.channel_id
        JOIN channel ON channel.seller_id = o.seller_id AND channel.id = o.channel_id
        WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${orderId}::uuid`,
  );
  return order !== undefined && canTypeCancel(order.type) && !order.hasGoneOut;
}
