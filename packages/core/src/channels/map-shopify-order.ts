import { asObject } from '@bestellwerk/contracts/channels/loose';
import { shopifyOrderSchema, type ShopifyOrder } from '@bestellwerk/contracts/channels/shopify';
import { assembleOrder } from './assemble-order.ts';
import {
  failed,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import { shopifyOrderUrl } from './shop-url.ts';
import { readShopifyLines } from './shopify-lines.ts';
import { readShopifyRecipient } from './shopify-recipient.ts';

/** Maps the body of Shopify's order webhooks, whatever their topic. */
export function mapShopifyOrder(payload: unknown, delivery: DeliveryContext = {}): MappedOrder {
  const body = asObject(payload, 'order');
  if (!body) return failed('not_an_order');
  const order = shopifyOrderSchema.parse(body);
  const externalId = exactId(order);
  // orders/delete carries nothing but the id.
  const isDeleted = Object.keys(body).length === 1;
  return assembleOrder(
    {
      externalId,
      notOurs: isDeleted ? 'deleted' : findEnd(order),
      numbers: [order.name, order.order_number],
      placedAt: [order.created_at, order.processed_at],
      updatedAt: [order.updated_at],
      currency: order.currency,
      total: order.total_price,
      payment: paymentOf(order),
      ...readShopifyRecipient(order),
      lines: (currency) => readShopifyLines(order, currency),
      note: order.note,
      channelUrl:
        shopifyOrderUrl(delivery.shop ?? '', externalId) ??
        shopifyOrderUrl(order.order_status_url, externalId),
    },
    delivery,
  );
}

/** An id beyond 2^53 was rounded if the body was read as plain JSON; the GraphQL id is text and exact. */
function exactId(order: ShopifyOrder): string {
  return /^gid:\/\/shopify\/Order\/(\d+)/u.exec(order.admin_graphql_api_id)?.[1] ?? order.id;
}

function findEnd(order: ShopifyOrder): IgnoredCode | null {
  if (order.invoice_url !== '' && order.financial_status === '') return 'draft';
  if (order.financial_status === 'refunded') return 'refunded';
  if (order.fulfillment_status === 'fulfilled') return 'already_fulfilled';
  if (isTestNotification(order)) return null;
  if (order.cancelled_at !== '') return 'cancelled';
  return order.financial_status === 'voided' ? 'voided' : null;
}

/**
 * Shopify's „Send test notification" sends a made-up order that is cancelled and voided, but was never
 * confirmed. It arrives, so that the seller sees the connection work; being unpaid it is not forwarded by itself.
 */
function isTestNotification(order: ShopifyOrder): boolean {
  return order.test === true && order.confirmed === false;
}

const BANK_TRANSFER = /bank|wire|vorkasse|überweisung|virement|bonifico|transferencia|overschrijving/iu;

/** After a partial refund the rest is paid for. An authorised payment is not yet one. */
function paymentOf(order: ShopifyOrder): ChannelOrder['payment'] {
  const gateways = [order.gateway, ...order.payment_gateway_names];
  return {
    method: gateways.some((gateway) => BANK_TRANSFER.test(gateway)) ? 'bank_transfer' : 'prepaid',
    paid: ['paid', 'partially_refunded'].includes(order.financial_status) && order.cancelled_at === '',
  };
}
