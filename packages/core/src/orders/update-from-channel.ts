import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { acceptPayment } from './accept-payment.ts';
import type { IncomingOrder } from './incoming-order.ts';
import { lockOrder } from './order-store.ts';

/**
 * Takes up what a channel reports of an order that is known already. Only what the seller would otherwise do by hand
 * is done: a payment that has arrived releases a waiting order. An address that was corrected here is never
 * overwritten. A report that is older than the last one, by the channel's own time, changes nothing.
 */
export async function updateOrderFromChannel(
  tx: SellerTx,
  input: { order: IncomingOrder; channelId: string; actor: Actor },
): Promise<void> {
  const { order: report, channelId, actor } = input;
  const known = await tx.prisma.order.findUnique({
    where: {
      sellerId_channelId_externalId: { sellerId: tx.sellerId, channelId, externalId: report.externalId },
    },
    select: { id: true },
  });
  if (!known) return;
  const order = await lockOrder(tx, known.id);
  const isNews =
    !report.channelUpdatedAt || !order.channelUpdatedAt || report.channelUpdatedAt > order.channelUpdatedAt;
  if (!isNews) return;
  if (report.channelUpdatedAt) {
    await tx.prisma.order.update({
      where: { sellerId_id: { sellerId: tx.sellerId, id: order.id } },
      data: { channelUpdatedAt: report.channelUpdatedAt },
    });
  }
  if (!report.payment.paid || order.status !== 'awaiting_payment') return;
  await addEvent(tx, { orderId: order.id, kind: 'channel_updated', actor, data: { paid: true } });
  await acceptPayment(tx, { orderId: order.id, actor });
}
