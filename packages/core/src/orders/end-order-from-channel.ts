import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { isEnding, type IgnoredCode } from '../channels/channel-order.ts';
import { addFollowUp } from '../follow-ups/add-follow-up.ts';
import { withdrawInspection } from '../forwarding/withdraw-inspection.ts';
import { addEvent } from '../history/add-event.ts';
import { shipIfTracked } from '../tracking/ship-if-tracked.ts';
import { moveOrder } from './move-order.ts';
import { isPartlyForwarded, lockOrder, type LockedOrder } from './order-store.ts';

/**
 * The channel has ended an order. One that waits here is cancelled; for one that is with the supplier, or on its
 * way there, a follow-up is raised once: only a person can stop it. A report that is older than the last one, by the
 * channel's own time, changes nothing, and neither does a failed payment of an order that waits for its payment:
 * buyers try again. Answers with the order's id if we have it.
 */
export async function endOrderFromChannel(
  tx: SellerTx,
  input: {
    channelId: string;
    externalId: string;
    code: IgnoredCode;
    /** Our own time of receipt stands in for the channel's, but is never kept as if it were his. */
    endedAt: { byChannel?: Date; receivedAt: Date };
    actor: Actor;
  },
): Promise<string | undefined> {
  const { channelId, externalId, code, endedAt, actor } = input;
  const found = await tx.prisma.order.findUnique({
    where: { sellerId_channelId_externalId: { sellerId: tx.sellerId, channelId, externalId } },
    select: { id: true },
  });
  if (!found || !isEnding(code)) return found?.id;
  const order = await lockOrder(tx, found.id);
  const { byChannel, receivedAt } = endedAt;
  if (order.channelUpdatedAt && (byChannel ?? receivedAt) < order.channelUpdatedAt) return order.id;
  if (byChannel) {
    await tx.prisma.order.update({
      where: { sellerId_id: { sellerId: tx.sellerId, id: order.id } },
      data: { channelUpdatedAt: byChannel },
    });
  }
  if (code === 'payment_failed' && order.status === 'awaiting_payment') return order.id;
  const waits = order.status === 'awaiting_payment' || order.status === 'in_progress';
  const isWithSupplier =
    isPartlyForwarded(order) || ['forwarding', 'forwarded', 'shipped'].includes(order.status);
  const isNews = waits || (isWithSupplier && !(await wasRaised(tx, order.id)));
  if (!isNews) return order.id;
  if (waits) await closeWaiting(tx, order);
  if (isWithSupplier) await addFollowUp(tx, { orderId: order.id, kind: 'stop_at_supplier' });
  await addEvent(tx, { orderId: order.id, kind: 'channel_cancelled', actor, data: { code } });
  return order.id;
}

async function wasRaised(tx: SellerTx, orderId: string): Promise<boolean> {
  const raised = await tx.prisma.followUp.findFirst({
    where: { sellerId: tx.sellerId, orderId, kind: 'stop_at_supplier' },
    select: { id: true },
  });
  return raised !== null;
}

async function closeWaiting(tx: SellerTx, order: LockedOrder): Promise<void> {
  await withdrawInspection(tx, order.id);
  await tx.prisma.orderItem.updateMany({
    where: { sellerId: tx.sellerId, orderId: order.id, state: 'open' },
    data: { state: 'closed' },
  });
  const isRest = isPartlyForwarded(order);
  await moveOrder(tx, {
    orderId: order.id,
    from: [order.status],
    to: isRest ? 'forwarded' : 'cancelled',
    reasons: [],
  });
  if (isRest) await shipIfTracked(tx, order.id);
}
