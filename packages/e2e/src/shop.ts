import { createHmac } from 'node:crypto';
import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';

/** What a shop's server does: it posts its orders to the address it was given, signed with the shared secret. */
export type Shop = { webhookUrl: string; secret: string };

/** Answers with the status. `secret` signs with another one than agreed. */
export function sendShopifyOrder(shop: Shop, order: { id: number; name: string }): Promise<number> {
  const body = JSON.stringify(shopifyOrder(order));
  return post(shop.webhookUrl, body, {
    'X-Shopify-Hmac-SHA256': sign(body, shop.secret),
    'X-Shopify-Topic': 'orders/create',
    'X-Shopify-Shop-Domain': 'lampenladen.myshopify.com',
    'X-Shopify-Webhook-Id': `webhook-${order.id}`,
  });
}

export function sendWooCommerceOrder(
  shop: Shop,
  order: { id: number; number: string; items?: boolean },
): Promise<number> {
  const body = JSON.stringify(wooCommerceOrder(order));
  return post(shop.webhookUrl, body, {
    'X-WC-Webhook-Signature': sign(body, shop.secret),
    'X-WC-Webhook-Topic': 'order.created',
    'X-WC-Webhook-Delivery-ID': `delivery-${order.id}`,
  });
}

function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  await answer.body?.cancel();
  return answer.status;
}

/** A phone number as American test shops have it: nothing the supplier takes. */
const SHOPIFYS_PHONE = '555-555-SHIP';

function shopifyOrder({ id, name }: { id: number; name: string }) {
  return {
    id,
    name,
    created_at: '2026-11-20T09:15:00+01:00',
    updated_at: '2026-11-20T09:16:30+01:00',
    financial_status: 'paid',
    currency: 'EUR',
    total_price: '89.90',
    email: 'greta@example.de',
    shipping_address: {
      first_name: 'Greta',
      last_name: 'Sommerfeld',
      address1: 'Lindenstraße 12',
      city: 'Berlin',
      zip: '10969',
      country_code: 'DE',
      phone: SHOPIFYS_PHONE,
    },
    line_items: [
      {
        id: 1,
        sku: EVERGREEN_SKU,
        title: 'Lautsprecher',
        quantity: 1,
        price: '89.90',
        requires_shipping: true,
      },
    ],
  };
}

function wooCommerceOrder({ id, number, items = true }: { id: number; number: string; items?: boolean }) {
  const address = {
    first_name: 'Jonas',
    last_name: 'Weber',
    address_1: 'Am Markt 3',
    city: 'Bremen',
    postcode: '28195',
    country: 'DE',
  };
  return {
    id,
    number,
    status: 'processing',
    currency: 'EUR',
    total: '89.90',
    date_created_gmt: '2026-11-20T08:15:00',
    date_modified_gmt: '2026-11-20T08:16:30',
    date_paid_gmt: '2026-11-20T08:16:30',
    payment_method: 'stripe',
    billing: { ...address, email: 'jonas@example.de', phone: '+49 421 123456' },
    shipping: address,
    line_items: items
      ? [{ id: 1, sku: EVERGREEN_SKU, name: 'Lautsprecher', quantity: 1, total: '89.90' }]
      : [],
  };
}
