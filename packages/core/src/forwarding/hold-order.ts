import type { SellerSqlTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { stampReasons, type NewReason, type Reason } from '@bestellwerk/domain/reasons';
import { SYSTEM } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { moveOrder } from '../orders/move-order.ts';
import { nextAttempt, type RetryCause } from './next-attempt.ts';

/**
 * Brings an order back from its way with the reasons found, and ends the round. `partially_forwarded` is added
 * where a part is with the supplier. With `retry` it is tried again by itself. Nothing must be reserved or out for it
 * any more.
 */
export async function holdOrder(
  tx: SellerSqlTx,
  input: { orderId: string; round: number; reasons: readonly NewReason[]; retry?: RetryCause },
): Promise<void> {
  const now = tx.clock.now();
  const anHourAgo = new Date(now.getTime() - 3_600_000);
  const [order] = await query<{ reasons: Reason[]; isPartly: boolean; recentRounds: bigint }>(
    tx,
    sql`SELECT o.reasons, EXISTS (
          SELECT FROM order_item i WHERE i.seller_id = o.seller_id AND i.order_id = o.id AND i.state = 'forwarded'
        ) AS "isPartly", (
          SELECT count(*) FROM forwarding_round r
          WHERE r.seller_id = o.seller_id AND r.order_id = o.id AND r.queued_at > ${anHourAgo}::timestamptz
        ) AS "recentRounds"
        FROM orders o WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${input.orderId}::uuid FOR UPDATE`,
  );
  await execute(
    tx,
    sql`UPDATE forwarding_round SET step = 'done', done_at = ${now}, worker_id = NULL, lease_until = NULL
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ${input.orderId}::uuid AND round = ${input.round}::int`,
  );
  const found: NewReason[] = [...input.reasons];
  if (order?.isPartly) found.push({ code: 'partially_forwarded' });
  const reasons = stampReasons(found, order?.reasons ?? [], now);
  const version = await moveOrder(tx, {
    orderId: input.orderId,
    from: ['forwarding'],
    to: 'in_progress',
    reasons,
    nextAttemptAt: input.retry && nextAttempt(now, input.retry, Number(order?.recentRounds ?? 1n)),
    set: sql`cost_cents = coalesce((
      SELECT r.cost_cents FROM forwarding_round r
      WHERE r.seller_id = orders.seller_id AND r.order_id = orders.id AND r.round = ${input.round}::int), cost_cents)`,
  });
  if (version === null) return;
  await addEvent(tx, {
    orderId: input.orderId,
    kind: 'held',
    actor: SYSTEM,
    data: { reasons: reasons.map(({ code, field, supplierMessage }) => ({ code, field, supplierMessage })) },
  });
}
