import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import { stampReasons } from '@bestellwerk/domain/reasons';
import { newId } from '@bestellwerk/platform/ids';
import type { Actor } from '../actor.ts';
import { noteLastOrder } from '../channels/sign-of-life.ts';
import { forwardOrHold } from '../forwarding/forward-or-hold.ts';
import { addEvent } from '../history/add-event.ts';
import { publishHint } from '../stream/publish-hint.ts';
import type { IncomingOrder } from './incoming-order.ts';
import { lockOrder } from './order-store.ts';
import { buildSearchText } from './search-text.ts';

/**
 * Takes an order in, exactly once per channel and externalId: the second time changes nothing and answers with
 * the order that exists. A paid one is forwarded or held with all its reasons in the same transaction; an unpaid
 * one waits. Never refuses odd customer data.
 */
export async function ingestOrder(
  tx: SellerTx,
  input: { channelId: string; order: IncomingOrder; actor: Actor },
): Promise<{ orderId: string; isNew: boolean }> {
  const orderId = newId(tx.clock);
  const items = input.order.items.map((item, position) => ({ ...item, id: newId(tx.clock), position }));
  if (!(await insertOrder(tx, orderId, input.channelId, input.order, items))) {
    return { orderId: await getExistingId(tx, input.channelId, input.order.externalId), isNew: false };
  }
  await tx.prisma.orderItem.createMany({
    data: items.map((item) => ({
      sellerId: tx.sellerId,
      orderId,
      id: item.id,
      position: item.position,
      sku: item.sku,
      title: item.title ?? '',
      quantity: item.quantity,
      unitPriceCents: item.unitPrice.amountCents,
      currency: item.unitPrice.currency,
    })),
  });
  await noteLastOrder(tx, input.channelId);
  await addEvent(tx, { orderId, kind: 'received', actor: input.actor });
  if (input.order.payment.paid) await forwardOrHold(tx, await lockOrder(tx, orderId), { actor: input.actor });
  else await publishHint(tx, { topic: 'order', id: orderId, version: 1 });
  return { orderId, isNew: true };
}

async function insertOrder(
  tx: SellerTx,
  orderId: string,
  channelId: string,
  order: IncomingOrder,
  items: readonly { id: string; sku: string }[],
): Promise<boolean> {
  const now = tx.clock.now();
  const { customer, shippingAddress: address } = order;
  const number = order.number ?? order.externalId;
  const isWaiting = !order.payment.paid;
  // Reasons of an order that waits for its payment are shown early, so that they can be mended meanwhile.
  const reasons = isWaiting
    ? stampReasons(checkOrderData({ customer, shippingAddress: address, items }), [], now)
    : [];
  const inserted = await query<{ id: string }>(
    tx,
    sql`INSERT INTO orders (seller_id, id, channel_id, external_id, number, status, reasons, reason_codes,
          first_name, last_name, company, email, phone, line1, line2, line3, postcode, town, region, country,
          original_customer, original_address, total_cents, currency, payment_method, paid, note,
          channel_url, channel_updated_at, placed_at, received_at, updated_at, waiting_since, search_text)
        VALUES (${tx.sellerId}::uuid, ${orderId}::uuid, ${channelId}::uuid, ${order.externalId}, ${number},
          ${isWaiting ? 'awaiting_payment' : 'in_progress'}, ${JSON.stringify(reasons)}::jsonb,
          ${reasons.map((reason) => reason.code)}::text[],
          ${customer.firstName}, ${customer.lastName}, ${customer.company ?? null}, ${customer.email},
          ${customer.phone}, ${address.line1}, ${address.line2 ?? null}, ${address.line3 ?? null},
          ${address.postcode}, ${address.town}, ${address.region ?? null}, ${address.country},
          ${JSON.stringify(customer)}::jsonb, ${JSON.stringify(address)}::jsonb,
          ${order.total.amountCents}, ${order.total.currency}, ${order.payment.method}, ${order.payment.paid},
          ${order.note ?? null}, ${order.channelUrl ?? null}, ${order.channelUpdatedAt ?? null}::timestamptz,
          ${order.placedAt}, ${now}, ${now}, ${isWaiting ? now : null}::timestamptz,
          ${buildSearchText({ number, externalId: order.externalId, customer, shippingAddress: address, skus: items.map((item) => item.sku), trackingNumbers: [] })})
        ON CONFLICT (seller_id, channel_id, external_id) DO NOTHING RETURNING id`,
  );
  return inserted.length > 0;
}

async function getExistingId(tx: SellerTx, channelId: string, externalId: string): Promise<string> {
  const { id } = await tx.prisma.order.findUniqueOrThrow({
    where: { sellerId_channelId_externalId: { sellerId: tx.sellerId, channelId, externalId } },
    select: { id: true },
  });
  return id;
}
