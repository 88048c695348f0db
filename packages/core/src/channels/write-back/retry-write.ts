import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { ChannelWriteKind } from '@bestellwerk/domain/channel-write';
import { Refusal } from '@bestellwerk/domain/refusal';
import { enqueueJob } from '../../jobs/enqueue-job.ts';
import { refreshOrder } from '../../orders/refresh-order.ts';
import { requireOrder } from '../../orders/require-order.ts';
import { writeKey } from './queue-write.ts';

/** A job that is told to run does so within this time; one that is long overdue is not coming any more. */
const OVERDUE_MS = 60 * 60_000;

/**
 * Tells the channel again what failed, or at once what waits for its next try. What is being told right now is left
 * alone: two at once could both find nothing there and tell it twice. Refuses what was told, and what was never to be.
 */
export async function retryWrite(
  tx: SellerTx,
  input: { orderId: string; kind: ChannelWriteKind },
): Promise<void> {
  const { orderId, kind } = input;
  await requireOrder(tx, orderId);
  const now = tx.clock.now();
  const [write] = await query<{ id: string }>(
    tx,
    sql`UPDATE channel_write SET state = 'pending', tries = 0, next_try_at = ${now}, updated_at = ${now}
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ${orderId}::uuid AND kind = ${kind}
          AND (state = 'failed' OR state = 'pending'
            AND (next_try_at > ${now} OR next_try_at < ${new Date(now.getTime() - OVERDUE_MS)}))
        RETURNING id`,
  );
  if (!write) throw new Refusal('action_not_allowed', 'there is nothing to tell the channel again');
  const payload = { sellerId: tx.sellerId, writeId: write.id };
  await enqueueJob(tx, 'write-to-channel', payload, { key: writeKey(write.id) });
  await refreshOrder(tx, orderId);
}
