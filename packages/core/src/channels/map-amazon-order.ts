import { amazonOrderSchema, type AmazonItem, type AmazonOrder } from '@bestellwerk/contracts/channels/amazon';
import { asObject } from '@bestellwerk/contracts/channels/loose';
import { ZERO } from '@bestellwerk/domain/money';
import { assembleOrder } from './assemble-order.ts';
import {
  failed,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import type { LineReading } from './map-lines.ts';
import { readAmount, unitPriceOf } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';
import { amazonOrderUrl } from './shop-url.ts';
import { splitName } from './split-name.ts';

/** Until Amazon releases an order it shows no address; what it releases is paid. */
const NOT_OURS = new Map<string, IgnoredCode>([
  ['CANCELLED', 'cancelled'],
  ['SHIPPED', 'already_fulfilled'],
  ['PENDING', 'not_released'],
  ['PENDING_AVAILABILITY', 'not_released'],
  ['INVOICE_UNCONFIRMED', 'not_released'],
  ['UNFULFILLABLE', 'not_released'],
]);

/** Maps one order of getOrder or searchOrders. */
export function mapAmazonOrder(payload: unknown, delivery: DeliveryContext = {}): MappedOrder {
  const body = asObject(payload, 'order');
  if (!body) return failed('not_an_order');
  const order = amazonOrderSchema.parse(body);
  return assembleOrder(
    {
      externalId: order.orderId,
      notOurs: findObstacle(order),
      numbers: [],
      placedAt: [order.createdTime],
      updatedAt: [order.lastUpdatedTime],
      currency: order.proceeds.grandTotal.currencyCode,
      total: order.proceeds.grandTotal.amount,
      payment: { method: 'prepaid', paid: true },
      ...recipientOf(order),
      lines: (currency) => order.orderItems.map((item) => readItem(item, currency)),
      channelUrl: amazonOrderUrl(order.salesChannel.marketplaceName, order.orderId),
    },
    delivery,
  );
}

function findObstacle({ fulfillment }: AmazonOrder): IgnoredCode | null {
  if (fulfillment.fulfilledBy === 'AMAZON') return 'fulfilled_by_channel';
  return NOT_OURS.get(fulfillment.fulfillmentStatus) ?? null;
}

/** The e-mail is an alias of Amazon's that forwards to the buyer. */
function recipientOf({ recipient, buyer }: AmazonOrder): Pick<ChannelOrder, 'customer' | 'shippingAddress'> {
  const address = recipient.deliveryAddress;
  return {
    customer: {
      ...splitName(address.name || buyer.buyerName),
      company: address.companyName || undefined,
      email: buyer.buyerEmail,
      phone: address.phone,
    },
    shippingAddress: {
      line1: address.addressLine1,
      line2: address.addressLine2 || undefined,
      line3: address.addressLine3 || undefined,
      postcode: address.postalCode,
      town: address.city,
      region: address.stateOrRegion || undefined,
      country: address.countryCode.toUpperCase(),
    },
  };
}

function readItem(item: AmazonItem, currency: string): LineReading {
  const { sellerSku: sku, title, price } = item.product;
  const ordered = readQuantity(item.quantityOrdered);
  const total = readAmount(item.proceeds.proceedsTotal.amount, currency) ?? ZERO;
  return {
    sku,
    title,
    quantity: ordered && Math.min(ordered, readQuantity(item.fulfillment.quantityUnfulfilled) ?? ordered),
    whenNothingIsLeft: 'already_fulfilled',
    unitPrice: (left) => readAmount(price.unitPrice.amount, currency) ?? unitPriceOf(total, ordered ?? left),
  };
}
