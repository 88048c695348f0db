import { supplierTrackingsSchema } from '@bestellwerk/contracts/supplier/tracking';
import { parseJson } from '@bestellwerk/contracts/supplier/parse-json';
import type { SqlTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import { SYSTEM } from '../actor.ts';
import { takeSlots, type RateLimits } from '../forwarding/rate-bucket.ts';
import type { SupplierClient } from '../forwarding/supplier/supplier-client.ts';
import { addEvent } from '../history/add-event.ts';
import { lockOrder } from '../orders/order-store.ts';
import { refreshSearchText } from '../orders/refresh-search-text.ts';
import { shipIfTracked } from './ship-if-tracked.ts';

type Tracked = { sellerId: string; orderId: string; partId: string; supplierId: string; acceptedAt: Date };

const MOST_AT_ONCE = 50;
const SHORTEST_MS = 5_000;
const LONGEST_MS = 30 * 60_000;

/**
 * Asks once for the tracking of up to 50 supplier orders that are due, and moves orders of which everything is on its
 * way to `shipped`. A young order is asked about every few seconds, an older one ever more rarely, up to every 30 min.
 */
export async function trackShipments(
  db: SqlDatabase,
  supplier: SupplierClient,
  limits: RateLimits,
): Promise<number> {
  const due = await db.asSystem((tx) => claimDue(tx, limits));
  if (due.length === 0) return 0;
  const exchange = await supplier.track(due.map((order) => order.supplierId));
  const answer = supplierTrackingsSchema.safeParse(parseJson(exchange.body));
  if (exchange.httpStatus !== 200 || !answer.success) return due.length;
  for (const entry of answer.data) {
    const tracking = entry.trackings.find(({ trackingNumber }) => trackingNumber.trim() !== '');
    const order = due.find((candidate) => candidate.supplierId === entry.id);
    if (!tracking || !order) continue;
    await storeTracking(db, order, {
      number: tracking.trackingNumber,
      carrier: tracking.carrier?.name ?? null,
    });
  }
  return due.length;
}

/** Plans the next question right away, so that a crash in between only costs one pause. */
async function claimDue(tx: SqlTx, limits: RateLimits): Promise<Tracked[]> {
  const now = tx.clock.now();
  const waiting = await query(tx, sql`SELECT FROM supplier_order WHERE next_track_at <= ${now} LIMIT 1`);
  if (waiting.length === 0 || (await takeSlots(tx, 'tracking', 1, limits)).granted === 0) return [];
  return query<Tracked>(
    tx,
    sql`WITH picked AS (
          SELECT seller_id, part_id FROM supplier_order WHERE next_track_at <= ${now}
          ORDER BY next_track_at LIMIT ${MOST_AT_ONCE}::int FOR UPDATE SKIP LOCKED
        )
        UPDATE supplier_order s SET next_track_at = ${now}::timestamptz + least(${`${LONGEST_MS} ms`}::interval,
          greatest(${`${SHORTEST_MS} ms`}::interval, (${now}::timestamptz - s.accepted_at) / 10))
        FROM picked WHERE s.seller_id = picked.seller_id AND s.part_id = picked.part_id
        RETURNING s.seller_id AS "sellerId", s.order_id AS "orderId", s.part_id AS "partId",
          s.supplier_id AS "supplierId", s.accepted_at AS "acceptedAt"`,
  );
}

async function storeTracking(
  db: SqlDatabase,
  order: Tracked,
  tracking: { number: string; carrier: string | null },
): Promise<void> {
  await db.withSeller(order.sellerId, async (tx) => {
    // Two parts may be tracked at once in two places: the second must see the first.
    await lockOrder(tx, order.orderId);
    const stored = await execute(
      tx,
      sql`UPDATE supplier_order SET tracking_number = ${tracking.number}, carrier = ${tracking.carrier}, next_track_at = NULL
          WHERE seller_id = ${order.sellerId}::uuid AND part_id = ${order.partId}::uuid AND tracking_number IS NULL`,
    );
    if (stored === 0) return;
    await refreshSearchText(tx, order.orderId);
    const moved = await shipIfTracked(tx, order.orderId);
    await addEvent(tx, {
      orderId: order.orderId,
      kind: 'shipped',
      actor: SYSTEM,
      data: { trackingNumber: tracking.number, carrier: tracking.carrier, complete: moved },
    });
  });
}
