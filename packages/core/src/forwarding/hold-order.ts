import type { SellerTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { stampReasons, type NewReason, type Reason } from '@bestellwerk/domain/reasons';
import { SYSTEM } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { moveOrder } from '../orders/move-order.ts';

/**
 * Brings an order back from its way with the reasons found, and ends the round. `partially_forwarded` is added
 * where a part is with the supplier. Nothing must be reserved or out for it any more.
 */
export async function holdOrder(
  tx: SellerTx,
  input: { orderId: string; round: number; reasons: readonly NewReason[]; nextAttemptAt?: Date },
): Promise<void> {
  const now = tx.clock.now();
  const [order] = await query<{ reasons: Reason[]; isPartly: boolean }>(
    tx,
    sql`SELECT o.reasons, EXISTS (
          SELECT FROM order_item i WHERE i.seller_id = o.seller_id AND i.order_id = o.id AND i.state = 'forwarded'
        ) AS "isPartly"
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
    nextAttemptAt: input.nextAttemptAt,
  });
  if (version === null) return;
  await addEvent(tx, {
    orderId: input.orderId,
    kind: 'held',
    actor: SYSTEM,
    data: { reasons: reasons.map(({ code, field, supplierMessage }) => ({ code, field, supplierMessage })) },
  });
}
