import { createHmac } from 'node:crypto';

export type ShopItem = { sku: string; quantity: number };

const PRICE_EUR = '500.00';
const PRICE_CENTS = 50_000;

/** The body of WooCommerce's webhook for a paid order with nothing to object to. */
export function wooCommerceBody(externalId: string, items: readonly ShopItem[]): string {
  const address = {
    first_name: 'Greta',
    last_name: 'Sommerfeld',
    company: '',
    address_1: 'Lindenstraße 12',
    address_2: '',
    city: 'Berlin',
    state: 'DE-BE',
    postcode: '10969',
    country: 'DE',
  };
  return JSON.stringify({
    id: Number(externalId),
    number: externalId,
    status: 'processing',
    currency: 'EUR',
    total: PRICE_EUR,
    date_created_gmt: '2026-11-02T08:15:00',
    date_modified_gmt: '2026-11-02T08:16:30',
    date_paid_gmt: '2026-11-02T08:16:30',
    payment_method: 'stripe',
    customer_note: '',
    billing: { ...address, email: 'greta@example.de', phone: '+49 1512 3456789' },
    shipping: address,
    line_items: items.map(({ sku, quantity }, index) => ({
      id: index + 1,
      sku,
      name: `Article ${sku}`,
      quantity,
      total: PRICE_EUR,
    })),
  });
}

export function wooCommerceHeaders(body: string, secret: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-wc-webhook-topic': 'order.created',
    'x-wc-webhook-signature': createHmac('sha256', secret).update(body).digest('base64'),
  };
}

/** The same order as an own shop hands it in through the API. */
export function ownShopBody(channelId: string, externalId: string, items: readonly ShopItem[]): string {
  return JSON.stringify({
    channelId,
    externalId,
    placedAt: '2026-11-02T08:15:00.000Z',
    total: { amountCents: PRICE_CENTS, currency: 'EUR' },
    payment: { method: 'prepaid', paid: true },
    customer: { firstName: 'Max', lastName: 'Mustermann', email: 'max@example.de', phone: '+49 30 1234567' },
    shippingAddress: { line1: 'Hauptstr. 1', postcode: '10115', town: 'Berlin', country: 'DE' },
    items: items.map(({ sku, quantity }) => ({
      sku,
      quantity,
      title: `Article ${sku}`,
      unitPrice: { amountCents: PRICE_CENTS, currency: 'EUR' },
    })),
  });
}
