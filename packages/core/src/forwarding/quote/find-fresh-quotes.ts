import type { SellerSqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { loadConsignments } from '../claims/load-consignments.ts';
import { loadOpenItems } from '../claims/load-open-items.ts';
import { QUOTE_TTL_MS } from '../forwarding-times.ts';
import { quoteKey } from '../quote-key.ts';

/**
 * The orders among these rounds' whose quote can be used again: complete, not too old, and asked for the very goods,
 * destination and carriers that would be sent now.
 */
export async function findFreshQuotes(
  tx: SellerSqlTx,
  rounds: readonly { orderId: string; round: number }[],
): Promise<Set<string>> {
  const freshFrom = new Date(tx.clock.now().getTime() - QUOTE_TTL_MS);
  const quoted = await query<{ orderId: string; key: string }>(
    tx,
    sql`SELECT r.order_id AS "orderId", r.quote->>'key' AS key
        FROM unnest(${rounds.map(({ orderId }) => orderId)}::uuid[], ${rounds.map(({ round }) => round)}::int[])
          AS d(order_id, round)
        JOIN forwarding_round r ON r.seller_id = ${tx.sellerId}::uuid AND r.order_id = d.order_id AND r.round = d.round
        WHERE r.quoted_at > ${freshFrom}::timestamptz
          AND r.quote->'refusals' = '[]'::jsonb AND r.quote->'parts' <> '[]'::jsonb`,
  );
  if (quoted.length === 0) return new Set();
  const keys = quoted.map(({ orderId }) => ({ sellerId: tx.sellerId, orderId }));
  const consignments = await loadConsignments(tx, keys);
  const items = Map.groupBy(await loadOpenItems(tx, keys), (item) => item.orderId);
  const isUnchanged = ({ orderId, key }: { orderId: string; key: string }): boolean => {
    const consignment = consignments.get(orderId);
    return consignment !== undefined && quoteKey(consignment, items.get(orderId) ?? []) === key;
  };
  return new Set(quoted.filter(isUnchanged).map(({ orderId }) => orderId));
}
