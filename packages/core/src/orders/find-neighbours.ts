import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { SellerTx } from '@bestellwerk/db/database';
import { joinSql, query, sql, type Sql } from '@bestellwerk/db/sql';
import { encodeCursor } from '../paging/cursor.ts';
import { orderConditions } from './order-filter.ts';
import type { OrderSort } from './order-list-row.ts';
import { stretchesAfter, type Stretch } from './order-sort.ts';

type Neighbours = {
  previousId: string | null;
  nextId: string | null;
  position: number | null;
  total: number | null;
};

/** Beyond these nobody counts rows, and counting them would be felt. */
const COUNTED_BEFORE = 2_000;
const COUNTED_IN_ALL = 10_000;

type Place = { waitingSince: Date | null; placedAt: Date; totalCents: bigint; isInside: boolean };

/**
 * The orders before and after one in a list. They are found by its place in the sort, so an order that has left the
 * list since, because it was mended, still leads on to the next one.
 */
export async function findNeighbours(
  tx: SellerTx,
  { orderId, filter, sort = '-placedAt' }: { orderId: string; filter: OrderFilter; sort?: OrderSort },
): Promise<Neighbours> {
  const inList = await orderConditions(tx, filter);
  const [place] = await query<Place>(
    tx,
    sql`SELECT o.waiting_since AS "waitingSince", o.placed_at AS "placedAt", o.total_cents AS "totalCents",
          (${inList}) AS "isInside"
        FROM orders o WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${orderId}::uuid`,
  );
  if (!place) return { previousId: null, nextId: null, position: null, total: null };
  const back = opposite(sort);
  const after = stretchesAfter(sort, cursorAt(sort, orderId, place));
  // Orders that do not wait come last in both directions: going back from one that waits never meets them.
  const before = stretchesAfter(back, cursorAt(back, orderId, place)).slice(0, 1);
  const [row] = await query<{
    previousId: string | null;
    nextId: string | null;
    ahead: number;
    total: number;
  }>(
    tx,
    sql`SELECT
          ${firstOf(inList, before)} AS "previousId", ${firstOf(inList, after)} AS "nextId",
          ${countUpTo(COUNTED_BEFORE, sql`${inList} ${before[0]?.condition ?? sql`AND false`}`)} AS ahead,
          ${countUpTo(COUNTED_IN_ALL, inList)} AS total`,
  );
  const { previousId = null, nextId = null, ahead = 0, total = 0 } = row ?? {};
  const isCounted = place.isInside && ahead < COUNTED_BEFORE;
  return {
    previousId,
    nextId,
    position: isCounted ? ahead + 1 : null,
    total: total < COUNTED_IN_ALL ? total : null,
  };
}

function firstOf(inList: Sql, stretches: readonly Stretch[]): Sql {
  const firsts = stretches.map(
    ({ condition, order }) =>
      sql`(SELECT o.id FROM orders o WHERE ${inList} ${condition} ORDER BY ${order} LIMIT 1)`,
  );
  return sql`coalesce(${joinSql([...firsts, sql`NULL`])})`;
}

function countUpTo(limit: number, condition: Sql): Sql {
  return sql`(SELECT count(*)::int FROM (SELECT 1 FROM orders o WHERE ${condition} LIMIT ${limit}) counted)`;
}

function opposite(sort: OrderSort): OrderSort {
  return (sort.startsWith('-') ? sort.slice(1) : `-${sort}`) as OrderSort;
}

function cursorAt(sort: OrderSort, id: string, place: Place): string {
  const values = {
    waitingSince: place.waitingSince,
    placedAt: place.placedAt,
    total: Number(place.totalCents),
  };
  return encodeCursor({ sort, value: values[sort.replace('-', '') as keyof typeof values], id });
}
