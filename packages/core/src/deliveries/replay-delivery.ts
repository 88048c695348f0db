import type { SellerTx } from '@bestellwerk/db/database';
import { getDelivery, type DeliveryView } from './delivery-store.ts';
import { processDelivery } from './process-delivery.ts';

/** Processes a delivery once more, at once. An order that exists is not made again. */
export async function replayDelivery(tx: SellerTx, input: { deliveryId: string }): Promise<DeliveryView> {
  await processDelivery(tx, { deliveryId: input.deliveryId, again: true });
  return getDelivery(tx, input.deliveryId);
}
