import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { publishHint } from '../stream/publish-hint.ts';
import { getDelivery, type DeliveryView } from './delivery-store.ts';

/**
 * Puts a failed delivery aside, where its shop has seen to it or nothing can be made of it. Its reason stays, and it
 * can still be replayed. Refuses `action_not_allowed` for one that has not failed.
 */
export async function dismissDelivery(tx: SellerTx, input: { deliveryId: string }): Promise<DeliveryView> {
  const { channelId } = await getDelivery(tx, input.deliveryId);
  const { count } = await tx.prisma.delivery.updateMany({
    where: { sellerId: tx.sellerId, id: input.deliveryId, state: 'failed' },
    data: { state: 'ignored' },
  });
  if (count === 0) throw new Refusal('action_not_allowed', 'only a failed delivery can be put aside');
  await publishHint(tx, { topic: 'channel', id: channelId });
  return getDelivery(tx, input.deliveryId);
}
