import { asObject } from '@bestellwerk/contracts/channels/loose';
import { wooCommerceOrderSchema, type WooCommerceOrder } from '@bestellwerk/contracts/channels/woocommerce';
import { assembleOrder } from './assemble-order.ts';
import {
  failed,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';
import { wooCommerceOrderUrl } from './shop-url.ts';
import { readWooCommerceLines } from './woocommerce-lines.ts';
import { readWooCommerceRecipient } from './woocommerce-recipient.ts';

const ENDS = new Map<string, IgnoredCode>([
  ['cancelled', 'cancelled'],
  ['refunded', 'refunded'],
  ['failed', 'payment_failed'],
  ['trash', 'deleted'],
  ['checkout-draft', 'draft'],
  ['auto-draft', 'draft'],
  ['draft', 'draft'],
]);

/** Maps the body of WooCommerce's order webhooks, whatever their topic. */
export function mapWooCommerceOrder(payload: unknown, delivery: DeliveryContext = {}): MappedOrder {
  const body = asObject(payload, 'order');
  if (!body) return failed('not_an_order');
  const order = wooCommerceOrderSchema.parse(body);
  // order.deleted carries nothing but the id.
  const isDeleted = Object.keys(body).length === 1;
  return assembleOrder(
    {
      externalId: order.id,
      notOurs: isDeleted ? 'deleted' : (ENDS.get(statusOf(order)) ?? null),
      numbers: [order.number],
      placedAt: [order.date_created_gmt, order.date_created],
      updatedAt: [order.date_modified_gmt, order.date_modified],
      currency: order.currency,
      total: order.total,
      payment: paymentOf(order),
      ...readWooCommerceRecipient(order),
      lines: (currency) => readWooCommerceLines(order, currency),
      note: decodeEntities(order.customer_note),
      channelUrl: wooCommerceOrderUrl(order._links.self[0]?.href ?? '', order.id),
    },
    delivery,
  );
}

function statusOf(order: WooCommerceOrder): string {
  return order.status.replace(/^wc-/u, '');
}

/** Both are needed: cash on delivery is `processing` without a date, and a held order may have been paid. */
function paymentOf(order: WooCommerceOrder): ChannelOrder['payment'] {
  const hasPaid = Boolean(order.date_paid_gmt || order.date_paid);
  return {
    method: order.payment_method === 'bacs' ? 'bank_transfer' : 'prepaid',
    paid: hasPaid && ['processing', 'completed'].includes(statusOf(order)),
  };
}
