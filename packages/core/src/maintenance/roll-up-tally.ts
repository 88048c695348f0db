import type { SystemTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';

const AT_ONCE = 50_000;

/** So many rows more than there are sums are worth rewriting. A seller has some thirty sums, and one a channel. */
const WORTH_IT = 200;

/**
 * Replaces deltas of the tally by their sums, so that reading it stays fast. Readers see either the deltas or
 * the sums; run twice at once, the second finds the rows gone. Answers with how many deltas it took.
 */
export async function rollUpTally(tx: SystemTx): Promise<number> {
  const [row] = await query<{ taken: number }>(
    tx,
    sql`WITH oldest AS (
          SELECT id FROM order_tally
          WHERE seller_id IN (SELECT seller_id FROM order_tally GROUP BY seller_id
            HAVING count(*) > ${WORTH_IT} + count(DISTINCT (facet, key)))
          ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED
        ), gone AS (
          DELETE FROM order_tally t USING oldest WHERE t.id = oldest.id
          RETURNING t.seller_id, t.facet, t.key, t.orders, t.cost_cents
        ), kept AS (
          INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
          SELECT seller_id, facet, key, sum(orders), sum(cost_cents) FROM gone
          GROUP BY seller_id, facet, key HAVING sum(orders) <> 0 OR sum(cost_cents) <> 0
        )
        SELECT count(*)::int AS taken FROM gone`,
  );
  return row?.taken ?? 0;
}
