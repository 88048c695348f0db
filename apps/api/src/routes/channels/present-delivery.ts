import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import type { DeliveryView } from '@bestellwerk/core/deliveries/delivery-store';

export function presentDelivery(row: DeliveryView): Delivery {
  return {
    id: row.id,
    receivedAt: row.receivedAt.toISOString(),
    topic: row.topic,
    state: row.state,
    reason: row.reasonCode === null ? undefined : { code: row.reasonCode, detail: row.reasonDetail ?? '' },
    externalId: row.externalId ?? undefined,
    orderId: row.orderId ?? undefined,
  };
}
