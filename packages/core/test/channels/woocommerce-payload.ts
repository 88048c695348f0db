type Json = Record<string, unknown>;

export function wooCommerceAddress(changes: Json = {}): Json {
  return {
    first_name: 'Greta',
    last_name: 'Sommerfeld',
    company: '',
    address_1: 'Lindenstraße 12',
    address_2: '',
    city: 'Berlin',
    state: 'DE-BE',
    postcode: '10969',
    country: 'DE',
    ...changes,
  };
}

export function wooCommerceLine(changes: Json = {}): Json {
  return {
    id: 315,
    sku: 'V0710266',
    name: 'Lautsprecher',
    quantity: 2,
    total: '25.00',
    price: 12.5,
    ...changes,
  };
}

/** A paid order in the shape of WooCommerce's webhooks, with nothing to object to. */
export function wooCommercePayload(changes: Json = {}): Json {
  return {
    id: 727,
    number: '2026-727',
    status: 'processing',
    currency: 'EUR',
    total: '29.90',
    date_created: '2026-03-02T09:15:00',
    date_created_gmt: '2026-03-02T08:15:00',
    date_modified_gmt: '2026-03-02T08:16:30',
    date_paid: '2026-03-02T09:16:30',
    date_paid_gmt: '2026-03-02T08:16:30',
    payment_method: 'stripe',
    customer_note: '',
    billing: wooCommerceAddress({ email: 'greta@example.de', phone: '+49 1512 3456789' }),
    shipping: wooCommerceAddress(),
    line_items: [wooCommerceLine()],
    _links: { self: [{ href: 'https://laden.example/wp-json/wc/v3/orders/727' }] },
    ...changes,
  };
}
