import { getOrder, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { describe, expect, test } from 'vitest';
import { shopifyOrder, wooCommerceOrder } from './support/channel-payloads.ts';
import { sharedApi } from './support/shared-api.ts';
import { connectShop, deliver, settled, type Shop } from './support/webhook-shop.ts';

/** A strange value never loses an order: it arrives and shows the matching reason. */

const api = sharedApi({ jobs: true });

type Payload = Record<string, unknown>;
const shopifyAddress = shopifyOrder()['shipping_address'] as Payload;
const line = (changes: Payload = {}) => ({
  id: 1,
  sku: 'V0710266',
  title: 'Lampe',
  quantity: 1,
  price: '49.90',
  ...changes,
});

async function arrive(type: Shop['type'], payload: unknown) {
  const shop = await connectShop(api(), type);
  expect((await deliver(shop, payload)).status).toBe(200);
  const [delivery] = await settled(shop);
  const { items } = await shop.seller.client.ok(listOrders);
  const [listed] = items;
  const order = listed && (await shop.seller.client.ok(getOrder, { params: { id: listed.id } }));
  return { delivery, order };
}

describe('an odd order of Shopify arrives with its reasons', () => {
  test.each<[string, Payload, readonly string[]]>([
    ['a numeric SKU', { line_items: [line({ sku: 710266 })] }, []],
    ['no SKU', { line_items: [line({ sku: null })] }, ['product_unknown']],
    ['no shipping address', { shipping_address: null, billing_address: null }, ['address_invalid']],
    ['an empty one', { shipping_address: {} }, ['address_invalid']],
    ['a phone that is an object', { shipping_address: { ...shopifyAddress, phone: {} } }, ['phone_invalid']],
    ['an empty phone', { shipping_address: { ...shopifyAddress, phone: '' } }, ['phone_invalid']],
    ['an e-mail without a domain', { email: 'erika@' }, ['email_invalid']],
    ['no e-mail', { email: null }, ['email_invalid']],
    [
      'three lines and a company',
      {
        shipping_address: {
          ...shopifyAddress,
          company: 'Muster & Söhne GmbH & Co. KG',
          address1: 'Industriestraße am Alten Hafenbecken 114 a',
          address2: 'Hinterhaus, 3. Obergeschoss links, bei Frau Schmidt klingeln',
        },
      },
      ['address_too_long'],
    ],
    ['emoji', { shipping_address: { ...shopifyAddress, first_name: '👩‍👩‍👧', last_name: '🌈' } }, []],
    ['a name written from right to left', { shipping_address: { ...shopifyAddress, last_name: 'مُحَمَّد' } }, []],
    [
      'free shipping and a discount',
      { total_price: '0.00', total_discounts: '49.90', shipping_lines: [] },
      [],
    ],
  ])('%s', async (_what, changes, expected) => {
    const { delivery, order } = await arrive('shopify', shopifyOrder(1, changes));
    expect(delivery?.state).toBe('processed');
    const codes = order?.reasons.map((reason) => reason.code) ?? [];
    expect(order?.status).toBe(expected.length === 0 ? 'forwarding' : 'in_progress');
    expect(codes).toEqual(expect.arrayContaining([...expected]));
  });

  test('sixty lines', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => line({ id: index, sku: `S${index}` }));
    const { order } = await arrive('shopify', shopifyOrder(1, { line_items: lines }));
    expect(order?.items).toHaveLength(60);
  });

  test('a part refunded: only what is left', async () => {
    const refunds = [{ refund_line_items: [{ line_item_id: 1, quantity: 1 }] }];
    const changes = {
      financial_status: 'partially_refunded',
      line_items: [line(), line({ id: 2, sku: 'S2' })],
      refunds,
    };
    const { order } = await arrive('shopify', shopifyOrder(1, changes));
    expect(order?.items.map((item) => item.sku)).toEqual(['S2']);
  });
});

describe('what is not ours to forward says why on the page of the channel', () => {
  test.each<[string, Shop['type'], Payload]>([
    ['cancelled', 'shopify', shopifyOrder(1, { cancelled_at: '2026-11-23T10:00:00Z' })],
    ['refunded', 'shopify', shopifyOrder(1, { financial_status: 'refunded' })],
    ['already_fulfilled', 'shopify', shopifyOrder(1, { fulfillment_status: 'fulfilled' })],
    [
      'draft',
      'shopify',
      shopifyOrder(1, { financial_status: null, invoice_url: 'https://shop.test/invoice' }),
    ],
    ['no_shipping_needed', 'shopify', shopifyOrder(1, { line_items: [line({ requires_shipping: false })] })],
    ['draft', 'woocommerce', wooCommerceOrder(1, { status: 'checkout-draft' })],
    ['cancelled', 'woocommerce', wooCommerceOrder(1, { status: 'cancelled' })],
    ['refunded', 'woocommerce', wooCommerceOrder(1, { status: 'refunded' })],
    ['payment_failed', 'woocommerce', wooCommerceOrder(1, { status: 'failed' })],
  ])('%s, of %s', async (code, type, payload) => {
    const { delivery, order } = await arrive(type, payload);
    expect(delivery).toMatchObject({ state: 'ignored', reason: { code }, externalId: '1' });
    expect(order).toBeUndefined();
  });
});

describe('an amount is exact to the minor unit of its currency', () => {
  test.each([
    ['EUR', '49.90', 4_990],
    ['USD', '1234.56', 123_456],
    ['GBP', '0.10', 10],
    ['JPY', '12345', 12_345],
    ['KWD', '12.345', 12_345],
  ])('%s %s', async (currency, amount, amountCents) => {
    const shopify = shopifyOrder(1, { currency, total_price: amount, line_items: [line({ price: amount })] });
    const woo = wooCommerceOrder(1, {
      currency,
      total: amount,
      line_items: [{ id: 1, sku: 'V0710266', name: 'Lampe', quantity: 1, total: amount }],
    });
    for (const { order } of [await arrive('shopify', shopify), await arrive('woocommerce', woo)]) {
      expect(order?.total).toEqual({ amountCents, currency });
      expect(order?.items[0]?.unitPrice).toEqual({ amountCents, currency });
    }
  });
});
