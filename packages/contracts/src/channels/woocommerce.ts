import type { z } from 'zod';
import { looseList, looseObject, looseText } from './loose.ts';

/** The part of WooCommerce's order that we read (REST API v3, as its webhooks send it). */

export const wooCommerceAddressSchema = looseObject({
  first_name: looseText,
  last_name: looseText,
  company: looseText,
  address_1: looseText,
  address_2: looseText,
  city: looseText,
  state: looseText,
  postcode: looseText,
  country: looseText,
  email: looseText,
  phone: looseText,
});
export type WooCommerceAddress = z.infer<typeof wooCommerceAddressSchema>;

export const wooCommerceLineSchema = looseObject({
  sku: looseText,
  name: looseText,
  quantity: looseText,
  /** Of the whole line after discounts, without tax. */
  total: looseText,
  price: looseText,
});
export type WooCommerceLine = z.infer<typeof wooCommerceLineSchema>;

export const wooCommerceOrderSchema = looseObject({
  id: looseText,
  number: looseText,
  status: looseText,
  currency: looseText,
  total: looseText,
  date_created_gmt: looseText,
  date_created: looseText,
  date_modified_gmt: looseText,
  date_modified: looseText,
  date_paid_gmt: looseText,
  date_paid: looseText,
  payment_method: looseText,
  customer_note: looseText,
  billing: wooCommerceAddressSchema,
  shipping: wooCommerceAddressSchema,
  line_items: looseList(wooCommerceLineSchema),
  _links: looseObject({ self: looseList(looseObject({ href: looseText })) }),
});
export type WooCommerceOrder = z.infer<typeof wooCommerceOrderSchema>;
