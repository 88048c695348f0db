import type { SellerSqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { loadConsignments } from '../claims/load-consignments.ts';
import { loadOpenItems } from '../claims/load-open-items.ts';
import { QUOTE_TTL_MS } from '../forwarding-times.ts';
import { quoteKey } from '../quote-key.ts';

/**
 * Whether a round's quote can be used again: complete, not too old, and asked for the very goods, destination and
 * carriers that would be sent now.
 */
export async function hasFreshQuote(
  tx: SellerSqlTx,
  { orderId, round }: { orderId: string; round: number },
): Promise<boolean> {
  const freshFrom = new Date(tx.clock.now().getTime() - QUOTE_TTL_MS);
  const [old] = await query<{ key: string }>(
    tx,
    sql`SELECT quote->>'key' AS key FROM forwarding_round
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ${orderId}::uuid AND round = ${round}::int
          AND quoted_at > ${freshFrom}::timestamptz
          AND quote->'refusals' = '[]'::jsonb AND quote->'parts' <> '[]'::jsonb`,
  );
  if (!old) return false;
  const keys = [{ sellerId: tx.sellerId, orderId }];
  const consignment = (await loadConsignments(tx, keys)).get(orderId);
  return consignment !== undefined && quoteKey(consignment, await loadOpenItems(tx, keys)) === old.key;
}
