import type { SellerTx } from '@bestellwerk/db/database';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import type { Actor } from '../actor.ts';
import { addFollowUp } from '../follow-ups/add-follow-up.ts';
import { withdrawInspection } from '../forwarding/withdraw-inspection.ts';
import { addEvent } from '../history/add-event.ts';
import { shipIfTracked } from '../tracking/ship-if-tracked.ts';
import { moveOrder } from './move-order.ts';
import { isPartlyForwarded } from './order-store.ts';
import { requireAction } from './require-action.ts';

type Closing = {
  action: 'cancel' | 'mark_manually_sent';
  endsAs: 'cancelled' | 'manually_sent';
  event: 'cancelled' | 'marked_manually_sent';
  /** None where somebody else does it. */
  followUp: FollowUpKind | null;
};

/**
 * Ends what is still open of an order. Where a part is with the supplier already, only the rest is closed and the
 * order becomes `forwarded`. The follow-up stays until the seller ticks it.
 */
export async function closeOrder(
  tx: SellerTx,
  input: { orderId: string; note?: string; expectedVersion?: number; actor: Actor },
  closing: Closing,
): Promise<void> {
  const order = await requireAction(tx, { ...input, action: closing.action });
  const isRest = isPartlyForwarded(order);
  await withdrawInspection(tx, order.id);
  await tx.prisma.orderItem.updateMany({
    where: { sellerId: tx.sellerId, orderId: order.id, state: 'open' },
    data: { state: 'closed' },
  });
  await moveOrder(tx, {
    orderId: order.id,
    from: [order.status],
    to: isRest ? 'forwarded' : closing.endsAs,
    reasons: [],
  });
  if (closing.followUp) await addFollowUp(tx, { orderId: order.id, kind: closing.followUp });
  await addEvent(tx, {
    orderId: order.id,
    kind: isRest ? 'rest_closed' : closing.event,
    actor: input.actor,
    data: { action: closing.action, ...(input.note ? { note: input.note } : {}) },
  });
  // The tracking of the other part may be known already; nobody would ask for it again.
  if (isRest) await shipIfTracked(tx, order.id);
}
