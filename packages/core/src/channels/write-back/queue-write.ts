import type { SellerSqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { ChannelWriteKind } from '@bestellwerk/domain/channel-write';
import { newId } from '@bestellwerk/platform/ids';
import { enqueueJob } from '../../jobs/enqueue-job.ts';

/**
 * Has the channel told something about an order, in the transaction in which that became so; once for each order and
 * kind. Answers with whether it will be: there is nobody to tell where the channel's API was never connected.
 */
export async function queueWrite(
  tx: SellerSqlTx,
  input: { orderId: string; kind: ChannelWriteKind },
): Promise<boolean> {
  const { orderId, kind } = input;
  const now = tx.clock.now();
  const writeId = newId(tx.clock);
  const [queued] = await query<{ id: string }>(
    tx,
    sql`INSERT INTO channel_write (seller_id, id, order_id, kind, next_try_at, created_at, updated_at)
        SELECT o.seller_id, ${writeId}::uuid, o.id, ${kind}, ${now}, ${now}, ${now}
        FROM orders o JOIN channel_connection c ON c.seller_id = o.seller_id AND c.channel_id = o.channel_id
        WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${orderId}::uuid
        ON CONFLICT (seller_id, order_id, kind) DO NOTHING RETURNING id`,
  );
  if (!queued) return false;
  await enqueueJob(tx, 'write-to-channel', { sellerId: tx.sellerId, writeId }, { key: writeKey(writeId) });
  return true;
}

/** One waiting job for each thing to tell. */
export function writeKey(writeId: string): string {
  return `write:${writeId}`;
}
