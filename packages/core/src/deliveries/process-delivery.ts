import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Actor } from '../actor.ts';
import { endOrderFromChannel } from '../orders/end-order-from-channel.ts';
import { ingestOrder } from '../orders/ingest-order.ts';
import { updateOrderFromChannel } from '../orders/update-from-channel.ts';
import { publishHint } from '../stream/publish-hint.ts';
import type { DeliveryState } from './delivery-store.ts';
import { mapDelivery, type RawDelivery } from './map-delivery.ts';

type StoredDelivery = RawDelivery & { id: string; channelId: string; channelName: string };

type Outcome = {
  state: DeliveryState;
  reason?: { code: string; detail: string };
  externalId?: string;
  orderId?: string;
};

/**
 * Makes an order of a delivery, or brings the order it is about up to date, or notes why neither is possible: all
 * in one transaction with the delivery's state, so that processing it again changes nothing. `again` also takes up
 * one that was processed before.
 */
export async function processDelivery(
  tx: SellerTx,
  input: { deliveryId: string; again?: boolean },
): Promise<void> {
  const delivery = await lockDelivery(tx, input);
  if (!delivery) return;
  await noteOutcome(tx, delivery.id, await apply(tx, delivery));
  await publishHint(tx, { topic: 'channel', id: delivery.channelId });
}

async function lockDelivery(
  tx: SellerTx,
  { deliveryId, again = false }: { deliveryId: string; again?: boolean },
): Promise<StoredDelivery | null> {
  const [row] = await query<StoredDelivery>(
    tx,
    sql`SELECT d.id, d.topic, d.headers, d.body, d.received_at AS "receivedAt",
          c.id AS "channelId", c.type AS "channelType", c.name AS "channelName"
        FROM delivery d JOIN channel c ON c.seller_id = d.seller_id AND c.id = d.channel_id
        WHERE d.seller_id = ${tx.sellerId}::uuid AND d.id = ${deliveryId}::uuid
          AND (d.state = 'received' OR ${again}::boolean) FOR UPDATE OF d`,
  );
  return row ?? null;
}

async function apply(tx: SellerTx, delivery: StoredDelivery): Promise<Outcome> {
  const { channelId } = delivery;
  const actor: Actor = { type: 'channel', name: delivery.channelName };
  const mapped = mapDelivery(delivery);
  if (mapped.kind === 'order') {
    const { order } = mapped;
    const { orderId, isNew } = await ingestOrder(tx, { order, channelId, actor });
    if (!isNew) await updateOrderFromChannel(tx, { order, channelId, actor });
    return { state: 'processed', externalId: order.externalId, orderId };
  }
  const { kind: state, externalId } = mapped;
  const outcome = { state, reason: { code: mapped.code, detail: mapped.detail }, externalId };
  if (mapped.kind === 'failed' || mapped.externalId === undefined) return outcome;
  const { code } = mapped;
  const orderId = await endOrderFromChannel(tx, { channelId, externalId: mapped.externalId, code, actor });
  return { ...outcome, orderId };
}

async function noteOutcome(tx: SellerTx, deliveryId: string, outcome: Outcome): Promise<void> {
  await tx.prisma.delivery.update({
    where: { sellerId_id: { sellerId: tx.sellerId, id: deliveryId } },
    data: {
      state: outcome.state,
      reasonCode: outcome.reason?.code ?? null,
      reasonDetail: outcome.reason?.detail ?? null,
      externalId: outcome.externalId ?? null,
      orderId: outcome.orderId ?? null,
      processedAt: tx.clock.now(),
    },
  });
}
