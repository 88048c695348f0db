import type { SellerTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { newId } from '@bestellwerk/platform/ids';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { publishHint } from '../stream/publish-hint.ts';
import { contentHash } from './content-hash.ts';

export type IncomingDelivery = {
  channelId: string;
  topic: string;
  headers: Record<string, string>;
  body: Uint8Array;
};

/**
 * Stores a delivery as it came and leaves the rest to a job. The same content again is only counted: a channel
 * repeats what it believes lost, and WooCommerce's own delivery ids are not unique. Answers with its id.
 */
export async function receiveDelivery(tx: SellerTx, delivery: IncomingDelivery): Promise<string> {
  const { channelId, topic, headers, body } = delivery;
  const now = tx.clock.now();
  const [stored] = await query<{ id: string; isNew: boolean }>(
    tx,
    sql`INSERT INTO delivery (seller_id, id, channel_id, received_at, topic, headers, body, content_hash)
        VALUES (${tx.sellerId}::uuid, ${newId(tx.clock)}::uuid, ${channelId}::uuid, ${now}, ${topic},
          ${JSON.stringify(headers)}::jsonb, ${Buffer.from(body)}, ${contentHash(topic, body)})
        ON CONFLICT (seller_id, channel_id, content_hash) DO UPDATE SET repeats = delivery.repeats + 1
        RETURNING id, repeats = 0 AS "isNew"`,
  );
  if (!stored) throw new Error('the delivery was not stored');
  await execute(
    tx,
    sql`UPDATE channel SET last_delivery_at = ${now} WHERE seller_id = ${tx.sellerId}::uuid AND id = ${channelId}::uuid`,
  );
  if (stored.isNew) {
    await enqueueJob(tx, 'process-delivery', { sellerId: tx.sellerId, deliveryId: stored.id });
    await publishHint(tx, { topic: 'channel', id: channelId });
  }
  return stored.id;
}
