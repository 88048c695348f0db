import type { WooCommerceAddress, WooCommerceOrder } from '@bestellwerk/contracts/channels/woocommerce';
import type { ChannelOrder } from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';

/** A shop without separate shipping addresses leaves them blank: then the goods go to the billing address. */
export function readWooCommerceRecipient(
  order: WooCommerceOrder,
): Pick<ChannelOrder, 'customer' | 'shippingAddress'> {
  const shipping = decodeAll(order.shipping);
  const billing = decodeAll(order.billing);
  const address = hasPlace(shipping) ? shipping : billing;
  const person = hasName(address) ? address : billing;
  return {
    customer: {
      firstName: person.first_name,
      lastName: person.last_name,
      company: address.company || undefined,
      email: billing.email || shipping.email,
      phone: shipping.phone || billing.phone,
    },
    shippingAddress: {
      line1: address.address_1,
      line2: address.address_2 || undefined,
      postcode: address.postcode,
      town: address.city,
      region: address.state || undefined,
      country: address.country.toUpperCase(),
    },
  };
}

/** WordPress escapes what people typed on its way out ("M&amp;M"). */
function decodeAll(address: WooCommerceAddress): WooCommerceAddress {
  const decoded = Object.entries(address).map(([key, value]) => [key, decodeEntities(value)]);
  return { ...address, ...(Object.fromEntries(decoded) as Partial<WooCommerceAddress>) };
}

function hasPlace(address: WooCommerceAddress): boolean {
  return [address.address_1, address.address_2, address.city, address.postcode].some(Boolean);
}

function hasName(address: WooCommerceAddress): boolean {
  return [address.first_name, address.last_name].some(Boolean);
}
