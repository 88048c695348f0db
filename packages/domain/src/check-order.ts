import { checkAddress } from './check-address.ts';
import { checkEmail } from './check-email.ts';
import { checkName } from './check-name.ts';
import { checkPhone } from './check-phone.ts';
import { isBlank, missing, type Findings } from './data-problem.ts';
import type { Customer, ShippingAddress } from './customer.ts';
import type { NewReason } from './reasons.ts';

export type CheckedOrder = {
  customer: Customer;
  shippingAddress: ShippingAddress;
  items: readonly { id: string; sku: string }[];
};

/**
 * Finds everything the supplier would refuse about the data a seller can edit, all in one pass, before
 * any call to the supplier. A field gives at most one reason per code.
 */
export function checkOrderData(order: CheckedOrder): NewReason[] {
  return [
    ...checkAddress(order.shippingAddress),
    ...checkName(order.customer),
    ...checkPhone(order.customer.phone),
    ...checkEmail(order.customer.email),
    ...checkItems(order.items),
  ];
}

function checkItems(items: CheckedOrder['items']): Findings {
  return items
    .filter((item) => isBlank(item.sku))
    .map((item) => missing('product_unknown', `items.${item.id}.sku`));
}
