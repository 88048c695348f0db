import type { z } from 'zod';
import { looseFlag, looseList, looseObject, looseText } from './loose.ts';

/** The part of Shopify's order that we read (REST Admin API, as its webhooks send it). */

export const shopifyAddressSchema = looseObject({
  first_name: looseText,
  last_name: looseText,
  name: looseText,
  company: looseText,
  address1: looseText,
  address2: looseText,
  city: looseText,
  zip: looseText,
  province: looseText,
  country: looseText,
  country_code: looseText,
  phone: looseText,
});
export type ShopifyAddress = z.infer<typeof shopifyAddressSchema>;

export const shopifyLineSchema = looseObject({
  id: looseText,
  sku: looseText,
  title: looseText,
  name: looseText,
  quantity: looseText,
  /** What is left of `quantity` after refunds and removals; older API versions do not send it. */
  current_quantity: looseText,
  /** What is neither shipped nor refunded. */
  fulfillable_quantity: looseText,
  fulfillment_status: looseText,
  fulfillment_service: looseText,
  price: looseText,
  requires_shipping: looseFlag,
  gift_card: looseFlag,
});
export type ShopifyLine = z.infer<typeof shopifyLineSchema>;

const refundSchema = looseObject({
  refund_line_items: looseList(looseObject({ line_item_id: looseText, quantity: looseText })),
});

export const shopifyOrderSchema = looseObject({
  id: looseText,
  admin_graphql_api_id: looseText,
  name: looseText,
  order_number: looseText,
  created_at: looseText,
  updated_at: looseText,
  processed_at: looseText,
  cancelled_at: looseText,
  /** Only drafts have one. */
  invoice_url: looseText,
  test: looseFlag,
  confirmed: looseFlag,
  financial_status: looseText,
  fulfillment_status: looseText,
  gateway: looseText,
  payment_gateway_names: looseList(looseText),
  currency: looseText,
  total_price: looseText,
  email: looseText,
  contact_email: looseText,
  phone: looseText,
  note: looseText,
  order_status_url: looseText,
  customer: looseObject({
    first_name: looseText,
    last_name: looseText,
    email: looseText,
    phone: looseText,
    default_address: looseObject({ phone: looseText }),
  }),
  billing_address: shopifyAddressSchema,
  shipping_address: shopifyAddressSchema,
  line_items: looseList(shopifyLineSchema),
  refunds: looseList(refundSchema),
});
export type ShopifyOrder = z.infer<typeof shopifyOrderSchema>;
