import type { SellerTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { ENDING_CODES, ignored, type IgnoredCode, type MappedOrder } from '../channels/channel-order.ts';

type OfOneOrder = { channelId: string; externalId: string };

/**
 * Until the transaction ends, nobody else processes a delivery about the same order of the channel: a cancellation
 * and the order it is about, arriving together, must see each other, whichever is first.
 */
export async function holdExternalOrder(tx: SellerTx, { channelId, externalId }: OfOneOrder): Promise<void> {
  await execute(
    tx,
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${channelId} ${externalId}`}, 4217003))`,
  );
}

/**
 * The end of an order that was told before the order itself: deliveries may overtake each other. One that is older
 * than the report, by the channel's own time, counts no more. Without a time that of its arrival stands in; a
 * report without one cannot be newer.
 */
export async function findEnding(
  tx: SellerTx,
  { channelId, externalId }: OfOneOrder,
  reportedAt: Date | undefined,
): Promise<Extract<MappedOrder, { kind: 'ignored' }> | null> {
  const [ending] = await query<{ code: IgnoredCode; endedAt: Date }>(
    tx,
    sql`SELECT reason_code AS code, coalesce(channel_updated_at, received_at) AS "endedAt" FROM delivery
        WHERE seller_id = ${tx.sellerId}::uuid AND channel_id = ${channelId}::uuid
          AND external_id = ${externalId} AND state = 'ignored' AND reason_code = ANY(${[...ENDING_CODES]}::text[])
        ORDER BY 2 DESC LIMIT 1`,
  );
  if (!ending || (reportedAt && reportedAt > ending.endedAt)) return null;
  return ignored(ending.code, externalId, ending.endedAt);
}
