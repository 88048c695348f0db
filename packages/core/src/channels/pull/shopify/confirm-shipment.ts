import {
  shopifyFulfillmentOrdersSchema,
  shopifyOrderLinesSchema,
  type ShopifyFulfillmentOrders,
} from '@bestellwerk/contracts/channels/pages';
import { readQuantity } from '../../read-quantity.ts';
import { allocateLines, type ChannelLine } from '../allocate-lines.ts';
import type { Shipment } from '../channel-adapter.ts';
import type { ShopifyApi } from './shopify-api.ts';

/** One fulfilment for each parcel; Shopify mails the buyer. A parcel that is there already is left alone. */
export async function confirmShopifyShipment(api: ShopifyApi, shipment: Shipment): Promise<void> {
  const path = `/orders/${encodeURIComponent(shipment.externalId)}`;
  const query = { fields: 'id,line_items,fulfillments' };
  const { order } = shopifyOrderLinesSchema.parse(
    (await api({ method: 'GET', path: `${path}.json`, query })).json(),
  );
  const known = order.fulfillments
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((one) => [one.tracking_number, ...one.tracking_numbers]);
  const parcels = shipment.parcels.filter(({ trackingNumber }) => !known.includes(trackingNumber));
  if (parcels.length === 0) return;
  const open = shopifyFulfillmentOrdersSchema.parse(
    (await api({ method: 'GET', path: `${path}/fulfillment_orders.json` })).json(),
  );
  const skus = new Map(order.line_items.map(({ id, sku }) => [id, sku]));
  const isLast = shipment.isWhole && parcels.length === 1;
  const shares = allocateLines(openLines(open, skus), parcels, isLast);
  for (const [index, { trackingNumber, carrier }] of parcels.entries()) {
    await api({
      method: 'POST',
      path: '/fulfillments.json',
      body: {
        fulfillment: {
          line_items_by_fulfillment_order: byFulfillmentOrder(open, shares[index] ?? []),
          tracking_info: { number: trackingNumber, company: carrier?.toUpperCase() ?? 'Other' },
          notify_customer: true,
        },
      },
    });
  }
}

const OPEN_STATES = ['open', 'in_progress', 'scheduled'];

function openLines(
  { fulfillment_orders: orders }: ShopifyFulfillmentOrders,
  skus: ReadonlyMap<string, string>,
): ChannelLine[] {
  return orders
    .filter(({ status }) => OPEN_STATES.includes(status))
    .flatMap(({ line_items: lines }) => lines)
    .map((line) => ({
      id: line.id,
      sku: skus.get(line.line_item_id) ?? '',
      quantity: readQuantity(line.fulfillable_quantity) ?? 0,
    }));
}

/** Ids are sent as the numbers that Shopify made them. */
function byFulfillmentOrder(
  { fulfillment_orders: orders }: ShopifyFulfillmentOrders,
  share: readonly ChannelLine[],
) {
  return orders.flatMap(({ id, line_items: lines }) => {
    const own = share.filter((line) => lines.some((other) => other.id === line.id));
    if (own.length === 0) return [];
    const items = own.map((line) => ({ id: Number(line.id), quantity: line.quantity }));
    return [{ fulfillment_order_id: Number(id), fulfillment_order_line_items: items }];
  });
}
