import { formatDecimal } from '@bestellwerk/domain/money';
import type { Draft } from '../orders/draft.ts';

type Json = Record<string, unknown>;

export type Payload = { topic: string; headers: Record<string, string>; body: Json };

/** What Shopify sends of an order that has just been paid. */
export function shopifyPayload({ externalId, number, placedAt, ...draft }: Draft): Payload {
  const { customer, shippingAddress: address } = draft;
  const recipient = {
    first_name: customer.firstName,
    last_name: customer.lastName,
    company: customer.company ?? null,
    address1: address.line1,
    address2: address.line2 ?? null,
    city: address.town,
    zip: address.postcode,
    country_code: address.country,
    phone: customer.phone,
  };
  return {
    topic: 'orders/create',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': 'orders/create',
      'x-shopify-shop-domain': 'kaminski-handel.myshopify.com',
      'x-shopify-webhook-id': `b54557e4-bdd9-4b37-8a5f-${externalId.slice(-12)}`,
    },
    body: {
      id: Number(externalId),
      admin_graphql_api_id: `gid://shopify/Order/${externalId}`,
      name: number,
      created_at: placedAt.toISOString(),
      updated_at: placedAt.toISOString(),
      cancelled_at: null,
      confirmed: true,
      financial_status: 'paid',
      fulfillment_status: null,
      payment_gateway_names: ['shopify_payments'],
      currency: 'EUR',
      total_price: formatDecimal(draft.totalCents),
      email: customer.email,
      phone: null,
      note: draft.note ?? null,
      customer: { first_name: customer.firstName, last_name: customer.lastName, email: customer.email },
      billing_address: recipient,
      shipping_address: recipient,
      line_items: draft.items.map((item, index) => ({
        id: Number(externalId) * 10 + index,
        sku: item.sku,
        title: item.title,
        quantity: item.quantity,
        price: formatDecimal(item.unitPriceCents),
        requires_shipping: true,
        gift_card: false,
        fulfillment_service: 'manual',
        fulfillment_status: null,
      })),
      refunds: [],
      fulfillments: [],
    },
  };
}

/** What WooCommerce sends of an order, paid or waiting for a bank transfer. */
export function wooCommercePayload({ externalId, number, placedAt, ...draft }: Draft): Payload {
  const { customer, shippingAddress: address, payment } = draft;
  const gmt = placedAt.toISOString().slice(0, 19);
  const recipient = {
    first_name: customer.firstName,
    last_name: customer.lastName,
    company: customer.company ?? '',
    address_1: address.line1,
    address_2: address.line2 ?? '',
    city: address.town,
    postcode: address.postcode,
    country: address.country,
  };
  return {
    topic: 'order.created',
    headers: {
      'content-type': 'application/json',
      'x-wc-webhook-topic': 'order.created',
      'x-wc-webhook-source': 'https://wohnideen.example/',
      'x-wc-webhook-delivery-id': externalId.padStart(32, '7'),
    },
    body: {
      id: Number(externalId),
      number,
      status: payment.paid ? 'processing' : 'on-hold',
      currency: 'EUR',
      total: formatDecimal(draft.totalCents),
      date_created_gmt: gmt,
      date_modified_gmt: gmt,
      date_paid_gmt: payment.paid ? gmt : null,
      payment_method: payment.method === 'bank_transfer' ? 'bacs' : 'stripe',
      customer_note: draft.note ?? '',
      billing: { ...recipient, email: customer.email, phone: customer.phone },
      shipping: recipient,
      line_items: draft.items.map((item, index) => ({
        id: index + 1,
        sku: item.sku,
        name: item.title,
        quantity: item.quantity,
        total: formatDecimal(item.unitPriceCents * item.quantity),
      })),
      _links: { self: [{ href: `https://wohnideen.example/wp-json/wc/v3/orders/${externalId}` }] },
    },
  };
}
