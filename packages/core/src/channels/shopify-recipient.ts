import type { ShopifyAddress, ShopifyOrder } from '@bestellwerk/contracts/channels/shopify';
import type { ChannelOrder } from './channel-order.ts';
import { splitName } from './split-name.ts';

/** Goods without any shipping address go to the billing address. */
export function readShopifyRecipient(
  order: ShopifyOrder,
): Pick<ChannelOrder, 'customer' | 'shippingAddress'> {
  const { shipping_address: shipping, billing_address: billing, customer } = order;
  const address = hasPlace(shipping) ? shipping : billing;
  const phones = [shipping.phone, billing.phone, order.phone, customer.phone, customer.default_address.phone];
  return {
    customer: {
      ...nameOf(address, shipping, billing, customer),
      company: address.company || undefined,
      email: order.email || order.contact_email || customer.email,
      phone: phones.find(Boolean) ?? '',
    },
    shippingAddress: {
      line1: address.address1,
      line2: address.address2 || undefined,
      postcode: address.zip,
      town: address.city,
      region: address.province || undefined,
      country: (address.country_code || address.country).toUpperCase(),
    },
  };
}

function hasPlace(address: ShopifyAddress): boolean {
  return [address.address1, address.address2, address.city, address.zip].some(Boolean);
}

/** The first that has any name at all. */
function nameOf(...people: readonly { first_name: string; last_name: string; name?: string }[]): {
  firstName: string;
  lastName: string;
} {
  for (const { first_name: firstName, last_name: lastName, name = '' } of people) {
    if (firstName || lastName) return { firstName, lastName };
    if (name) return splitName(name);
  }
  return { firstName: '', lastName: '' };
}
