import type { SellerSqlTx } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import { stampReasons, type NewReason } from '@bestellwerk/domain/reasons';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { moveOrder } from '../orders/move-order.ts';
import { isPartlyForwarded, type LockedOrder } from '../orders/order-store.ts';
import { queueRound } from './queue-round.ts';
import { withdrawInspection } from './withdraw-inspection.ts';

/**
 * Sends a paid, locked `in_progress` order on its way if our own checks find nothing, else keeps it with every
 * reason found. A kept order is still shown to the supplier's check, which creates nothing, so that his reasons
 * and the cost come in the same pass.
 */
export async function forwardOrHold(
  tx: SellerSqlTx,
  order: LockedOrder,
  { actor }: { actor: Actor },
): Promise<void> {
  await withdrawInspection(tx, order.id);
  const open = order.items.filter((item) => item.state === 'open');
  const found: NewReason[] = checkOrderData({ ...order, items: open });
  const round = order.round + 1;
  const set = sql`round = ${round}`;
  if (found.length === 0) {
    await moveOrder(tx, { orderId: order.id, from: ['in_progress'], to: 'forwarding', reasons: [], set });
    await addEvent(tx, { orderId: order.id, kind: 'forwarding_started', actor, data: { round } });
    await queueRound(tx, { order, round, mode: 'forward' });
    return;
  }
  if (isPartlyForwarded(order)) found.push({ code: 'partially_forwarded' });
  const reasons = stampReasons(found, order.reasons, tx.clock.now());
  await moveOrder(tx, { orderId: order.id, from: ['in_progress'], to: 'in_progress', reasons, set });
  await addEvent(tx, {
    orderId: order.id,
    kind: 'held',
    actor,
    data: { reasons: reasons.map(({ code, field }) => ({ code, field })) },
  });
  await queueRound(tx, { order, round, mode: 'inspect' });
}
