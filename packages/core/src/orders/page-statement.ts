import { sql, type Sql } from '@bestellwerk/db/sql';
import type { OrderSearch } from './search-conditions.ts';
import type { Stretch } from './order-sort.ts';

/** Which orders a page is cut from. */
export type PagePlan = { sellerId: string; conditions: Sql; stretch: Stretch; limit: number };

/** A page of a stretch. Its places are found in an index alone where one holds all that is asked for. */
export function pageStatement(plan: PagePlan): Sql {
  const { conditions, stretch, limit } = plan;
  return fetchOrders(
    plan,
    sql`SELECT o.id FROM orders o WHERE ${conditions} ${stretch.condition} ORDER BY ${stretch.order} LIMIT ${limit}`,
  );
}

/** A word that one order in 300 has fills a page within so many. */
const NEAR = 15_000;

/** What a search finds among the next orders of a stretch: a full page of it if the words are frequent. */
export function nearbyStatement(plan: PagePlan, { condition }: OrderSearch): Sql {
  const { conditions, stretch, limit } = plan;
  return fetchOrders(
    plan,
    sql`SELECT o.id FROM (
          SELECT ${COLUMNS} FROM orders o WHERE ${conditions} ${stretch.condition} ORDER BY ${stretch.order} LIMIT ${NEAR}
        ) o WHERE ${condition} ORDER BY ${stretch.order} LIMIT ${limit}`,
  );
}

/**
 * What a search finds anywhere in a stretch. All of it is found before it is sorted: left to itself, PostgreSQL walks
 * through a million orders in the hope of rare words, or fetches a hundred thousand that hold two frequent ones.
 */
export function anywhereStatement(plan: PagePlan, { condition }: OrderSearch): Sql {
  const { conditions, stretch, limit } = plan;
  return fetchOrders(
    plan,
    sql`SELECT o.id FROM (
          WITH found AS MATERIALIZED (
            SELECT ${COLUMNS} FROM orders o WHERE ${conditions} ${stretch.condition} AND ${condition})
          SELECT * FROM found) o ORDER BY ${stretch.order} LIMIT ${limit}`,
  );
}

/** What is searched and sorted by. */
const COLUMNS = sql`o.id, o.search_text, o.placed_at, o.waiting_since, o.total_cents`;

function fetchOrders({ sellerId, stretch: { order } }: PagePlan, ids: Sql): Sql {
  return sql`SELECT o.id, o.number, o.external_id AS "externalId", o.status, o.reasons, o.version, o.country,
      o.first_name AS "firstName", o.last_name AS "lastName", o.company, o.currency,
      o.total_cents AS "totalCents", o.placed_at AS "placedAt", o.waiting_since AS "waitingSince",
      o.next_attempt_at AS "nextAttemptAt",
      c.id AS "channelId", c.name AS "channelName", c.type AS "channelType"
    FROM (${ids}) page
    JOIN orders o ON o.seller_id = ${sellerId}::uuid AND o.id = page.id
    JOIN channel c ON c.seller_id = o.seller_id AND c.id = o.channel_id
    ORDER BY ${order}`;
}
