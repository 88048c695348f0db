import type { CheckedOrder } from '../src/check-order.ts';
import type { Customer, ShippingAddress } from '../src/customer.ts';

/** An order with nothing to object to; tests change the one thing they are about. */
export function orderData(
  changes: {
    customer?: Partial<Customer>;
    shippingAddress?: Partial<ShippingAddress>;
    items?: CheckedOrder['items'];
  } = {},
): CheckedOrder {
  return {
    customer: {
      firstName: 'Greta',
      lastName: 'Sommerfeld',
      email: 'greta.sommerfeld@example.de',
      phone: '+49 1512 3456789',
      ...changes.customer,
    },
    shippingAddress: {
      line1: 'Lindenstraße 12',
      postcode: '10969',
      town: 'Berlin',
      country: 'DE',
      ...changes.shippingAddress,
    },
    items: changes.items ?? [{ id: 'i1', sku: 'V0710266' }],
  };
}
