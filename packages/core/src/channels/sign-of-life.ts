import type { SellerTx } from '@bestellwerk/db/database';
import { execute, sql, type Sql } from '@bestellwerk/db/sql';

/**
 * Notes that something came from a channel, to the second. All deliveries and orders of a shop meet in this one row,
 * so nobody waits for it: whoever finds it taken leaves it to the other.
 */
export function lastDeliveryNow(tx: SellerTx, channelId: string): Sql {
  return setNow(tx, channelId, sql`last_delivery_at`);
}

export async function noteLastOrder(tx: SellerTx, channelId: string): Promise<void> {
  await execute(tx, setNow(tx, channelId, sql`last_order_at`));
}

function setNow(tx: SellerTx, channelId: string, column: Sql): Sql {
  const now = tx.clock.now();
  return sql`UPDATE channel SET ${column} = ${now}::timestamptz
    WHERE seller_id = ${tx.sellerId}::uuid AND id IN (
      SELECT id FROM channel WHERE seller_id = ${tx.sellerId}::uuid AND id = ${channelId}::uuid
        AND (${column} IS NULL OR ${column} < ${now}::timestamptz - interval '1 second')
      FOR NO KEY UPDATE SKIP LOCKED)`;
}
