import type { z } from 'zod';
import { looseList, looseObject, looseText } from './loose.ts';

/** What the channels' own APIs wrap around the orders, and the few answers that are read when writing to them. */

export const accessTokenSchema = looseObject({ access_token: looseText });

export const amazonPageSchema = looseObject({
  pagination: looseObject({ nextToken: looseText }),
});
export const amazonOrderLinesSchema = looseObject({
  salesChannel: looseObject({ marketplaceId: looseText }),
  orderItems: looseList(
    looseObject({
      orderItemId: looseText,
      quantityOrdered: looseText,
      product: looseObject({ sellerSku: looseText }),
    }),
  ),
});

export const ebayFulfillmentsSchema = looseObject({
  fulfillments: looseList(looseObject({ shipmentTrackingNumber: looseText })),
});
export const ebayOrderLinesSchema = looseObject({
  lineItems: looseList(looseObject({ lineItemId: looseText, sku: looseText, quantity: looseText })),
});
export const ebayPublicKeySchema = looseObject({ key: looseText, algorithm: looseText, digest: looseText });

export const shopifyOrderLinesSchema = looseObject({
  order: looseObject({
    cancelled_at: looseText,
    line_items: looseList(looseObject({ id: looseText, sku: looseText })),
    fulfillments: looseList(
      looseObject({ status: looseText, tracking_number: looseText, tracking_numbers: looseList(looseText) }),
    ),
  }),
});
export const shopifyFulfillmentOrdersSchema = looseObject({
  fulfillment_orders: looseList(
    looseObject({
      id: looseText,
      status: looseText,
      line_items: looseList(
        looseObject({ id: looseText, line_item_id: looseText, fulfillable_quantity: looseText }),
      ),
    }),
  ),
});
export type ShopifyFulfillmentOrders = z.infer<typeof shopifyFulfillmentOrdersSchema>;

export const wooCommerceNotesSchema = looseList(looseObject({ note: looseText }));
export const wooCommerceStatusSchema = looseObject({ status: looseText });

export const prestaShopCarriersSchema = looseObject({
  order_carriers: looseList(
    looseObject({
      id: looseText,
      id_order: looseText,
      id_carrier: looseText,
      id_order_invoice: looseText,
      weight: looseText,
      shipping_cost_tax_excl: looseText,
      shipping_cost_tax_incl: looseText,
      tracking_number: looseText,
      date_add: looseText,
    }),
  ),
});
export const prestaShopStateSchema = looseObject({ order: looseObject({ current_state: looseText }) });
