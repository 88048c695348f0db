import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { contentHash } from '../../deliveries/content-hash.ts';
import { receiveDelivery } from '../../deliveries/receive-delivery.ts';
import type { PulledOrder } from './channel-adapter.ts';
import type { OpenConnection } from './connection.ts';

/** Says how a delivery came; whatever begins like this is about an order. */
export const PULLED_TOPIC = 'order.pulled';

/**
 * Stores pulled orders as deliveries, which are processed as what a webhook brings. What has been stored before with
 * the same content is left out: it is no sign of life, and a pull looks at the same orders again and again.
 */
export async function storePage(
  tx: SellerTx,
  { channelId, type, baseUrl }: OpenConnection,
  orders: readonly PulledOrder[],
): Promise<number> {
  const bodies = orders.map(({ body }) => Buffer.from(JSON.stringify(body ?? null)));
  const hashes = bodies.map((body) => contentHash(PULLED_TOPIC, body));
  const known = await query<{ hash: string }>(
    tx,
    sql`SELECT content_hash AS hash FROM delivery WHERE seller_id = ${tx.sellerId}::uuid
          AND channel_id = ${channelId}::uuid AND content_hash = ANY(${hashes}::text[])`,
  );
  const seen = new Set(known.map(({ hash }) => hash));
  // Links to the order's page are made from it, as from the header of a webhook.
  const headers: Record<string, string> =
    type === 'shopify' ? { 'x-shopify-shop-domain': new URL(baseUrl).hostname } : {};
  let stored = 0;
  for (const [index, body] of bodies.entries()) {
    const hash = hashes[index] ?? '';
    if (seen.has(hash)) continue;
    seen.add(hash);
    await receiveDelivery(tx, { channelId, topic: PULLED_TOPIC, headers, body });
    stored += 1;
  }
  return stored;
}
