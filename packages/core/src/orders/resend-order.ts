import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { forwardOrHold } from '../forwarding/forward-or-hold.ts';
import { addEvent } from '../history/add-event.ts';
import { requireAction } from './require-action.ts';

/**
 * „Bestellung erneut senden": checks the order afresh and starts a new round of forwarding what is still open,
 * or keeps it with the reasons found. Pressing it twice has one effect: the second press finds the order on its
 * way. `releaseMargin` is remembered for this order.
 */
export async function resendOrder(
  tx: SellerTx,
  input: { orderId: string; releaseMargin?: boolean; note?: string; expectedVersion?: number; actor: Actor },
): Promise<void> {
  const order = await requireAction(tx, { ...input, action: 'resend' });
  const releases = input.releaseMargin === true && !order.marginReleased;
  if (releases) {
    await tx.prisma.order.update({
      where: { sellerId_id: { sellerId: tx.sellerId, id: order.id } },
      data: { marginReleased: true },
    });
    await addEvent(tx, { orderId: order.id, kind: 'margin_released', actor: input.actor });
  }
  await addEvent(tx, {
    orderId: order.id,
    kind: 'resend_requested',
    actor: input.actor,
    data: input.note ? { note: input.note } : {},
  });
  await forwardOrHold(
    tx,
    { ...order, marginReleased: order.marginReleased || releases },
    { actor: input.actor },
  );
}
