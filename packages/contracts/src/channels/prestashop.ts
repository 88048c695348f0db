import type { z } from 'zod';
import { looseFlag, looseList, looseObject, looseText } from './loose.ts';

/** PrestaShop's web service keeps each of these under a resource of its own; whoever pulls joins them. */

export const prestaShopRowSchema = looseObject({
  product_reference: looseText,
  product_name: looseText,
  product_quantity: looseText,
  unit_price_tax_incl: looseText,
  product_price: looseText,
});
export type PrestaShopRow = z.infer<typeof prestaShopRowSchema>;

export const prestaShopOrderSchema = looseObject({
  order: looseObject({
    id: looseText,
    reference: looseText,
    date_add: looseText,
    date_upd: looseText,
    current_state: looseText,
    module: looseText,
    valid: looseFlag,
    total_paid_tax_incl: looseText,
    total_paid_real: looseText,
    note: looseText,
    associations: looseObject({ order_rows: looseList(prestaShopRowSchema) }),
  }),
  /** `orders.id_address_delivery`. */
  address: looseObject({
    firstname: looseText,
    lastname: looseText,
    company: looseText,
    address1: looseText,
    address2: looseText,
    other: looseText,
    city: looseText,
    postcode: looseText,
    phone: looseText,
    phone_mobile: looseText,
  }),
  /** `orders.id_customer`. */
  customer: looseObject({ firstname: looseText, lastname: looseText, email: looseText }),
  /** `address.id_country`. */
  country: looseObject({ iso_code: looseText }),
  /** `orders.id_currency`. */
  currency: looseObject({ iso_code: looseText }),
});
export type PrestaShopOrder = z.infer<typeof prestaShopOrderSchema>;
