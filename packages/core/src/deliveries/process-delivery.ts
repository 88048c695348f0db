import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Actor } from '../actor.ts';
import type { ChannelOrder } from '../channels/channel-order.ts';
import { endOrderFromChannel } from '../orders/end-order-from-channel.ts';
import { ingestOrder } from '../orders/ingest-order.ts';
import { updateOrderFromChannel } from '../orders/update-from-channel.ts';
import { publishHint } from '../stream/publish-hint.ts';
import type { DeliveryState } from './delivery-store.ts';
import { findEnding, holdExternalOrder } from './find-ending.ts';
import { mapDelivery, type RawDelivery } from './map-delivery.ts';

type StoredDelivery = RawDelivery & { id: string; channelId: string; channelName: string };

type Outcome = {
  state: DeliveryState;
  reason?: { code: string; detail: string };
  externalId?: string;
  channelUpdatedAt?: Date;
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
  if (mapped.kind === 'order') return takeIn(tx, { order: mapped.order, channelId, actor });
  if (mapped.kind === 'failed' || mapped.externalId === undefined) return outcomeOf(mapped);
  const { code, externalId, channelUpdatedAt } = mapped;
  await holdExternalOrder(tx, { channelId, externalId });
  const endedAt = { byChannel: channelUpdatedAt, receivedAt: delivery.receivedAt };
  const orderId = await endOrderFromChannel(tx, { channelId, externalId, code, endedAt, actor });
  return { ...outcomeOf(mapped), channelUpdatedAt, orderId };
}

function outcomeOf(mapped: Exclude<ReturnType<typeof mapDelivery>, { kind: 'order' }>): Outcome {
  const { kind: state, code, detail, externalId } = mapped;
  return { state, reason: { code, detail }, externalId };
}

/** A new order arrives, unless its end was told before; one that is known is brought up to date. */
async function takeIn(
  tx: SellerTx,
  input: { order: ChannelOrder; channelId: string; actor: Actor },
): Promise<Outcome> {
  const { order, channelId } = input;
  const { externalId, channelUpdatedAt } = order;
  await holdExternalOrder(tx, { channelId, externalId });
  const known = await updateOrderFromChannel(tx, input);
  if (known?.isEnded) {
    return { state: 'failed', reason: ENDED_HERE, externalId, channelUpdatedAt, orderId: known.orderId };
  }
  const ending = known ? null : await findEnding(tx, { channelId, externalId }, channelUpdatedAt);
  if (ending) return { ...outcomeOf(ending), channelUpdatedAt };
  const { orderId } = known ?? (await ingestOrder(tx, input));
  return { state: 'processed', externalId, channelUpdatedAt, orderId };
}

/** Nothing brings a cancelled order back, so a person has to look. */
const ENDED_HERE = {
  code: 'ended_here',
  detail: 'The channel goes on with an order that it had ended before; here it is cancelled for good',
};

async function noteOutcome(tx: SellerTx, deliveryId: string, outcome: Outcome): Promise<void> {
  await tx.prisma.delivery.update({
    where: { sellerId_id: { sellerId: tx.sellerId, id: deliveryId } },
    data: {
      state: outcome.state,
      reasonCode: outcome.reason?.code ?? null,
      reasonDetail: outcome.reason?.detail ?? null,
      externalId: outcome.externalId ?? null,
      channelUpdatedAt: outcome.channelUpdatedAt ?? null,
      orderId: outcome.orderId ?? null,
      processedAt: tx.clock.now(),
    },
  });
}
