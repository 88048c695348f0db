type Json = Record<string, unknown>;

export function shopifyAddress(changes: Json = {}): Json {
  return {
    first_name: 'Greta',
    last_name: 'Sommerfeld',
    name: 'Greta Sommerfeld',
    company: null,
    address1: 'Lindenstraße 12',
    address2: null,
    city: 'Berlin',
    zip: '10969',
    province: 'Berlin',
    country: 'Germany',
    country_code: 'DE',
    phone: '+49 1512 3456789',
    ...changes,
  };
}

export function shopifyLine(changes: Json = {}): Json {
  return {
    id: 9001,
    sku: 'V0710266',
    title: 'Bluetooth-Lautsprecher',
    name: 'Bluetooth-Lautsprecher - schwarz',
    quantity: 2,
    price: '12.50',
    requires_shipping: true,
    gift_card: false,
    fulfillment_service: 'manual',
    fulfillment_status: null,
    ...changes,
  };
}

/** A paid order in the shape of Shopify's webhooks, with nothing to object to. */
export function shopifyPayload(changes: Json = {}): Json {
  return {
    id: 5_501_234_567_890,
    admin_graphql_api_id: 'gid://shopify/Order/5501234567890',
    name: '#1042',
    order_number: 1042,
    created_at: '2026-03-02T09:15:00+01:00',
    updated_at: '2026-03-02T09:16:30+01:00',
    processed_at: '2026-03-02T09:15:00+01:00',
    cancelled_at: null,
    test: false,
    confirmed: true,
    financial_status: 'paid',
    fulfillment_status: null,
    payment_gateway_names: ['shopify_payments'],
    currency: 'EUR',
    total_price: '29.90',
    email: 'greta@example.de',
    contact_email: 'greta@example.de',
    phone: null,
    note: null,
    order_status_url: 'https://lampenladen.myshopify.com/1/orders/abc/authenticate?key=1',
    customer: { first_name: 'Greta', last_name: 'Sommerfeld', email: 'greta@example.de', phone: null },
    billing_address: shopifyAddress(),
    shipping_address: shopifyAddress(),
    line_items: [shopifyLine()],
    refunds: [],
    fulfillments: [],
    ...changes,
  };
}
