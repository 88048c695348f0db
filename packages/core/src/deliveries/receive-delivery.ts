import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { newId } from '@bestellwerk/platform/ids';
import { lastDeliveryNow } from '../channels/sign-of-life.ts';
import { jobCall } from '../jobs/enqueue-job.ts';
import { hintCall } from '../stream/publish-hint.ts';
import { contentHash } from './content-hash.ts';

export type IncomingDelivery = {
  channelId: string;
  topic: string;
  headers: Record<string, string>;
  body: Uint8Array;
};

/**
 * Stores a delivery as it came and leaves the rest to a job, in one statement: a shop waits for the answer. The same
 * content again is only counted: a channel repeats what it believes lost, and WooCommerce's own delivery ids are not
 * unique. Answers with its id.
 */
export async function receiveDelivery(tx: SellerTx, delivery: IncomingDelivery): Promise<string> {
  const { channelId, topic, headers, body } = delivery;
  const { sellerId } = tx;
  const id = newId(tx.clock);
  const [stored] = await query<{ id: string }>(
    tx,
    sql`WITH stored AS (
          INSERT INTO delivery (seller_id, id, channel_id, received_at, topic, headers, body, content_hash)
          VALUES (${sellerId}::uuid, ${id}::uuid, ${channelId}::uuid, ${tx.clock.now()}, ${topic},
            ${JSON.stringify(headers)}::jsonb, ${Buffer.from(body)}, ${contentHash(topic, body)})
          ON CONFLICT (seller_id, channel_id, content_hash) DO UPDATE SET repeats = delivery.repeats + 1
          RETURNING id, repeats = 0 AS is_new
        ), noted AS (${lastDeliveryNow(tx, channelId)})
        SELECT id::text,
          CASE WHEN is_new THEN ${jobCall('process-delivery', { sellerId, deliveryId: id })}::text END,
          CASE WHEN is_new THEN ${hintCall(tx, { topic: 'channel', id: channelId })}::text END AS told
        FROM stored`,
  );
  if (!stored) throw new Error('the delivery was not stored');
  return stored.id;
}
