import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { acceptPayment } from './accept-payment.ts';
import type { IncomingOrder } from './incoming-order.ts';
import { lockOrder, type LockedOrder } from './order-store.ts';
import { takeUpRecipient } from './take-up-recipient.ts';

/**
 * Takes up what a channel reports of an order that is known already. Only what the seller would otherwise do by hand
 * is done: a payment that has arrived releases a waiting order, and an address that the buyer changed is taken up,
 * unless it was corrected here. A report that is older than the last one, by the channel's own time, changes nothing; of two within
 * one second both count. Answers with the order, null where it is not known, and with `isEnded` where the channel
 * goes on with an order that it had ended itself.
 */
export async function updateOrderFromChannel(
  tx: SellerTx,
  input: { order: IncomingOrder; channelId: string; actor: Actor },
): Promise<{ orderId: string; isEnded: boolean } | null> {
  const { order: report, channelId, actor } = input;
  const known = await tx.prisma.order.findUnique({
    where: {
      sellerId_channelId_externalId: { sellerId: tx.sellerId, channelId, externalId: report.externalId },
    },
    select: { id: true },
  });
  if (!known) return null;
  const order = await lockOrder(tx, known.id);
  const news = { orderId: order.id, isEnded: false };
  const { channelUpdatedAt: reportedAt } = report;
  if (reportedAt && order.channelUpdatedAt && reportedAt < order.channelUpdatedAt) return news;
  if (order.status === 'cancelled') return { ...news, isEnded: await isRevived(tx, order, reportedAt) };
  if (reportedAt) {
    await tx.prisma.order.update({
      where: { sellerId_id: { sellerId: tx.sellerId, id: order.id } },
      data: { channelUpdatedAt: reportedAt },
    });
    // Without a time nobody can say whether it is older than what is known.
    await takeUpRecipient(tx, { order, report, actor });
  }
  if (!report.payment.paid || order.status !== 'awaiting_payment') return news;
  await addEvent(tx, { orderId: order.id, kind: 'channel_updated', actor, data: { paid: true } });
  await acceptPayment(tx, { orderId: order.id, actor });
  return news;
}

/** Cancelled by the channel, and by its own time alive again; one that was cancelled here is no surprise. */
async function isRevived(tx: SellerTx, order: LockedOrder, reportedAt: Date | undefined): Promise<boolean> {
  if (!reportedAt || !order.channelUpdatedAt || reportedAt <= order.channelUpdatedAt) return false;
  const ending = await tx.prisma.orderEvent.findFirst({
    where: { sellerId: tx.sellerId, orderId: order.id, kind: 'channel_cancelled' },
    select: { id: true },
  });
  return ending !== null;
}
