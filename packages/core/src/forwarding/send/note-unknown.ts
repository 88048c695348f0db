import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { SYSTEM } from '../../actor.ts';
import { addEvents } from '../../history/add-event.ts';
import { announceOrders, type ChangedOrder } from '../../stream/announce-orders.ts';
import type { SettledEntry } from './settlement.ts';

/**
 * Shows `outcome_unknown` on orders on their way exactly as long as one of their parts is unknown. The order stays
 * `forwarding`: nobody can do anything but wait.
 */
export async function noteUnknown(tx: SqlTx, settled: readonly SettledEntry[]): Promise<void> {
  // A part that was asked about was unknown before: its order may be so no longer.
  const open = settled.filter(
    ({ next, settlement }) =>
      next.state === 'unknown' || next.state === 'ready' || settlement.kind === 'probe',
  );
  if (open.length === 0) return;
  const now = tx.clock.now();
  const reason = [{ code: 'outcome_unknown', since: now.toISOString() }];
  const changed = await query<ChangedOrder & { isUnknown: boolean }>(
    tx,
    sql`UPDATE orders o SET
          reasons = CASE WHEN d.is_unknown THEN ${JSON.stringify(reason)}::jsonb ELSE '[]'::jsonb END,
          reason_codes = CASE WHEN d.is_unknown THEN ARRAY['outcome_unknown'] ELSE '{}'::text[] END,
          waiting_since = CASE WHEN d.is_unknown THEN ${now}::timestamptz END,
          version = o.version + 1, updated_at = ${now}
        FROM (
          SELECT k.seller_id, k.order_id, EXISTS (
            SELECT FROM forwarding_part p WHERE p.seller_id = k.seller_id AND p.order_id = k.order_id AND p.state = 'unknown'
          ) AS is_unknown
          FROM (SELECT DISTINCT * FROM unnest(${open.map(({ settlement }) => settlement.part.sellerId)}::uuid[],
            ${open.map(({ settlement }) => settlement.part.orderId)}::uuid[]) AS k(seller_id, order_id)) k
        ) d
        WHERE o.seller_id = d.seller_id AND o.id = d.order_id AND o.status = 'forwarding'
          AND d.is_unknown <> (o.reason_codes @> ARRAY['outcome_unknown'])
        RETURNING o.seller_id AS "sellerId", o.id, o.version, d.is_unknown AS "isUnknown"`,
  );
  await addEvents(
    tx,
    changed
      .filter((order) => order.isUnknown)
      .map(({ sellerId, id }) => ({ sellerId, orderId: id, kind: 'outcome_unknown', actor: SYSTEM })),
  );
  await announceOrders(tx, changed);
}
