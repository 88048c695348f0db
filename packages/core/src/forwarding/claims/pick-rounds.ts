import { sql, type Sql } from '@bestellwerk/db/sql';

const STEP = { quote: sql`'quote'`, reserve: sql`'reserve'` } as const;

/**
 * CTEs that end in `picked(seller_id, order_id, round)`: up to `limit` waiting rounds of a step, locked. Sellers
 * take turns (the first of each, then the second of each …), and inside one seller the most urgent goes first, then
 * the oldest, so a long queue of one seller never keeps another waiting.
 */
export function pickRounds(step: keyof typeof STEP, limit: number, now: Date): Sql {
  const isWaiting = sql`r.step = ${STEP[step]} AND r.worker_id IS NULL`;
  return sql`RECURSIVE queue AS (
      (SELECT r.seller_id FROM forwarding_round r WHERE ${isWaiting} ORDER BY r.seller_id LIMIT 1)
      UNION ALL
      SELECT (SELECT r.seller_id FROM forwarding_round r WHERE ${isWaiting} AND r.seller_id > queue.seller_id
              ORDER BY r.seller_id LIMIT 1)
      FROM queue WHERE queue.seller_id IS NOT NULL
    ), turns AS (
      SELECT c.* FROM queue CROSS JOIN LATERAL (
        SELECT r.seller_id, r.order_id, r.round, r.queued_at,
          row_number() OVER (ORDER BY r.urgency, r.queued_at, r.order_id) AS turn
        FROM forwarding_round r
        WHERE ${isWaiting} AND r.seller_id = queue.seller_id AND r.not_before <= ${now}::timestamptz
        ORDER BY r.urgency, r.queued_at, r.order_id
        LIMIT (SELECT 2 + 4 * ${limit}::int / count(*) FROM queue)
      ) c WHERE queue.seller_id IS NOT NULL
    ), picked AS (
      SELECT r.seller_id, r.order_id, r.round FROM turns JOIN forwarding_round r USING (seller_id, order_id, round)
      WHERE ${isWaiting}
      ORDER BY turns.turn, turns.queued_at
      LIMIT ${limit}::int FOR UPDATE OF r SKIP LOCKED
    )`;
}
