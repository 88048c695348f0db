import { sql, type Sql } from '@bestellwerk/db/sql';

const STEP = { quote: sql`'quote'`, reserve: sql`'reserve'` } as const;

/**
 * CTEs that end in `picked(seller_id, order_id, round)`: up to `limit` waiting rounds of a step, locked. Sellers
 * take turns (the first of each, then the second of each …), and inside one seller the most urgent goes first, then
 * the oldest, so a long queue of one seller never keeps another waiting. Each step is written so that it can only be
 * done one way: the planner knows little of a table that was empty a moment ago, and a join of the queue with itself
 * would take the square of its length.
 */
export function pickRounds(step: keyof typeof STEP, limit: number, now: Date): Sql {
  const isWaiting = sql`r.step = ${STEP[step]} AND r.worker_id IS NULL`;
  return sql`RECURSIVE queue AS (
      (SELECT r.seller_id FROM forwarding_round r WHERE ${isWaiting} ORDER BY r.seller_id LIMIT 1)
      UNION ALL
      SELECT (SELECT r.seller_id FROM forwarding_round r WHERE ${isWaiting} AND r.seller_id > queue.seller_id
              ORDER BY r.seller_id LIMIT 1)
      FROM queue WHERE queue.seller_id IS NOT NULL
    ), turns AS MATERIALIZED (
      SELECT c.* FROM queue CROSS JOIN LATERAL (
        SELECT r.ctid AS place, r.queued_at,
          row_number() OVER (ORDER BY r.urgency, r.queued_at, r.order_id) AS turn
        FROM forwarding_round r
        WHERE ${isWaiting} AND r.seller_id = queue.seller_id AND r.not_before <= ${now}::timestamptz
        ORDER BY r.urgency, r.queued_at, r.order_id
        LIMIT (SELECT 2 + 4 * ${limit}::int / count(*) FROM queue)
      ) c WHERE queue.seller_id IS NOT NULL
    ), picked AS (
      SELECT free.* FROM (SELECT * FROM turns ORDER BY turn, queued_at) t CROSS JOIN LATERAL (
        SELECT r.seller_id, r.order_id, r.round FROM forwarding_round r
        WHERE r.ctid = t.place AND ${isWaiting}
        FOR UPDATE SKIP LOCKED
      ) free
      LIMIT ${limit}::int
    )`;
}
