type Payload = Record<string, unknown>;

const ADDRESS = {
  address1: 'Hauptstr. 1',
  zip: '10115',
  city: 'Berlin',
  country_code: 'DE',
  phone: '+49 30 1234567',
};

/** A paid order as Shopify's webhooks write it. */
export function shopifyOrder(id = 1001, changes: Payload = {}): Payload {
  return {
    id,
    name: `#${id}`,
    created_at: '2026-11-23T09:00:00+01:00',
    updated_at: '2026-11-23T09:00:00+01:00',
    cancelled_at: null,
    financial_status: 'paid',
    fulfillment_status: null,
    currency: 'EUR',
    total_price: '49.90',
    email: 'erika@example.de',
    shipping_address: { first_name: 'Erika', last_name: 'Muster', ...ADDRESS },
    line_items: [
      { id: 1, sku: 'V0710266', title: 'Lampe', quantity: 1, price: '49.90', requires_shipping: true },
    ],
    ...changes,
  };
}

/** A paid order as WooCommerce's webhooks write it. */
export function wooCommerceOrder(id = 727, changes: Payload = {}): Payload {
  return {
    id,
    number: String(id),
    status: 'processing',
    currency: 'EUR',
    total: '49.90',
    date_created_gmt: '2026-11-23T08:00:00',
    date_modified_gmt: '2026-11-23T08:00:00',
    date_paid_gmt: '2026-11-23T08:00:00',
    payment_method: 'card',
    billing: { email: 'erika@example.de', phone: '+49 30 1234567' },
    shipping: {
      first_name: 'Erika',
      last_name: 'Muster',
      address_1: 'Hauptstr. 1',
      postcode: '10115',
      city: 'Berlin',
      country: 'DE',
    },
    line_items: [{ id: 1, sku: 'V0710266', name: 'Lampe', quantity: 1, total: '49.90', price: 49.9 }],
    ...changes,
  };
}
