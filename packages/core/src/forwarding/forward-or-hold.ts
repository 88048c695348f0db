import type { SellerSqlTx } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import { stampReasons, type NewReason } from '@bestellwerk/domain/reasons';
import type { Actor } from '../actor.ts';
import { addEvent, addEvents } from '../history/add-event.ts';
import { moveOrder, moveOrders } from '../orders/move-order.ts';
import { isPartlyForwarded, type LockedOrder } from '../orders/order-store.ts';
import { queueRound, queueRounds } from './queue-round.ts';
import { withdrawInspections } from './withdraw-inspection.ts';

/**
 * Sends a paid, locked `in_progress` order on its way if our own checks find nothing, else keeps it with every
 * reason found. A kept order is still shown to the supplier's check, which creates nothing, so that his reasons
 * and the cost come in the same pass.
 */
export function forwardOrHold(tx: SellerSqlTx, order: LockedOrder, by: { actor: Actor }): Promise<void> {
  return forwardOrHoldAll(tx, [order], by);
}

/** The same for many orders: those that go are sent on their way in one pass. */
export async function forwardOrHoldAll(
  tx: SellerSqlTx,
  orders: readonly LockedOrder[],
  { actor }: { actor: Actor },
): Promise<void> {
  const ids = orders.map((order) => order.id);
  await withdrawInspections(tx, ids);
  const checked = orders.map((order) => ({ order, found: checkOpenItems(order) }));
  const sound = checked.filter(({ found }) => found.length === 0).map(({ order }) => order);
  if (sound.length > 0) await begin(tx, sound, actor);
  for (const { order, found } of checked) {
    if (found.length > 0) await keep(tx, order, found, actor);
  }
}

/** A bug of the caller. A round of such an order would be paid and sent, whatever the order has become. */
const NOT_IN_PROGRESS = 'an order that is to be forwarded is not in progress';

function checkOpenItems(order: LockedOrder): NewReason[] {
  return checkOrderData({ ...order, items: order.items.filter((item) => item.state === 'open') });
}

async function begin(tx: SellerSqlTx, orders: readonly LockedOrder[], actor: Actor): Promise<void> {
  const { sellerId } = tx;
  const ids = orders.map((order) => order.id);
  const set = sql`round = round + 1`;
  const moved = await moveOrders(tx, ids, { from: ['in_progress'], to: 'forwarding', reasons: [], set });
  if (moved.size !== ids.length) throw new Error(NOT_IN_PROGRESS);
  const rounds = orders.map((order) => ({ order, round: order.round + 1 }));
  await addEvents(
    tx,
    rounds.map(({ order, round }) => ({
      sellerId,
      orderId: order.id,
      kind: 'forwarding_started',
      actor,
      data: { round },
    })),
  );
  await queueRounds(tx, rounds, 'forward');
}

async function keep(tx: SellerSqlTx, order: LockedOrder, found: NewReason[], actor: Actor): Promise<void> {
  const round = order.round + 1;
  const all: NewReason[] = isPartlyForwarded(order) ? [...found, { code: 'partially_forwarded' }] : found;
  const reasons = stampReasons(all, order.reasons, tx.clock.now());
  const set = sql`round = ${round}`;
  const kept = { from: ['in_progress'], to: 'in_progress', reasons, set } as const;
  if ((await moveOrder(tx, { orderId: order.id, ...kept })) === null) throw new Error(NOT_IN_PROGRESS);
  await addEvent(tx, {
    orderId: order.id,
    kind: 'held',
    actor,
    data: { reasons: reasons.map(({ code, field }) => ({ code, field })) },
  });
  await queueRound(tx, { order, round, mode: 'inspect' });
}
