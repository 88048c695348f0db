import { unwrap } from '@bestellwerk/contracts/channels/loose';
import { wooCommerceOrderSchema, type WooCommerceOrder } from '@bestellwerk/contracts/channels/woocommerce';
import {
  failed,
  ignored,
  isUsableId,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';
import { firstInstant } from './read-instant.ts';
import { readCurrency, readTotal } from './read-money.ts';
import { wooCommerceOrderUrl } from './shop-url.ts';
import { mapWooCommerceLines } from './woocommerce-lines.ts';
import { mapWooCommerceRecipient } from './woocommerce-recipient.ts';

const ENDED = new Map<string, IgnoredCode>(
  Object.entries({
    cancelled: 'cancelled',
    refunded: 'refunded',
    failed: 'payment_failed',
    trash: 'deleted',
    'checkout-draft': 'draft',
    'auto-draft': 'draft',
    draft: 'draft',
  } as const),
);

/** Maps the body of WooCommerce's order webhooks, whatever their topic; `order.deleted` carries only the id. */
export function mapWooCommerceOrder(payload: unknown, delivery: DeliveryContext = {}): MappedOrder {
  const body = unwrap(payload, 'order');
  if (!body) return failed('not_an_order');
  const order = wooCommerceOrderSchema.parse(body);
  const externalId = order.id;
  if (!isUsableId(externalId)) return failed('id_invalid');
  if (Object.keys(body).length === 1) return ignored('deleted', externalId);
  const ended = ENDED.get(statusOf(order));
  if (ended) return ignored(ended, externalId);

  const currency = readCurrency(order.currency);
  if (!currency) return failed('currency_missing', externalId);
  const changedAt = firstInstant(order.date_modified_gmt, order.date_modified) ?? undefined;
  const placedAt =
    firstInstant(order.date_created_gmt, order.date_created) ?? changedAt ?? delivery.receivedAt;
  if (!placedAt) return failed('placed_at_missing', externalId);
  const lines = mapWooCommerceLines(order, currency);
  if (lines.kind === 'ignored') return ignored(lines.code, externalId);
  if (lines.kind === 'failed') return failed(lines.code, externalId);

  return {
    kind: 'order',
    order: {
      externalId,
      number: isUsableId(order.number) ? order.number : externalId,
      placedAt,
      channelUpdatedAt: changedAt,
      total: readTotal(order.total, currency, lines.items),
      payment: paymentOf(order),
      ...mapWooCommerceRecipient(order),
      items: lines.items,
      note: decodeEntities(order.customer_note) || undefined,
      channelUrl: wooCommerceOrderUrl(order._links.self[0]?.href ?? '', externalId),
    },
  };
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
