import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mapAmazonOrder } from '../../src/channels/map-amazon-order.ts';
import { mapShopifyOrder } from '../../src/channels/map-shopify-order.ts';
import { mapWooCommerceOrder } from '../../src/channels/map-woocommerce-order.ts';
import { parseChannelBody } from '../../src/channels/parse-channel-body.ts';
import { expectOrder, reasonsOf } from './expect-order.ts';

const folder = fileURLToPath(new URL('../../../../../shared/fixtures/', import.meta.url));
const sample = (file: string) => parseChannelBody(readFileSync(`${folder}${file}`));

describe.runIf(existsSync(folder))('public sample payloads', () => {
  it("Shopify's test notification arrives unpaid, and its phone is 555-555-SHIP", () => {
    const order = expectOrder(mapShopifyOrder(sample('goshopify-order.json')));
    expect(order).toMatchObject({
      externalId: '123456',
      number: '#9999',
      placedAt: new Date('2016-05-17T04:14:36Z'),
      total: { amountCents: 1000, currency: 'USD' },
      payment: { paid: false },
      customer: {
        firstName: 'Steve',
        lastName: 'Shipper',
        company: 'Shipping Company',
        phone: '555-555-SHIP',
      },
    });
    expect(reasonsOf(order)).toEqual([
      'postcode_invalid shippingAddress.postcode',
      'phone_invalid customer.phone',
      'product_unknown items.0.sku',
      'product_unknown items.1.sku',
    ]);
  });

  it('an authorised order of Shopify waits for its payment, with nothing to object to', () => {
    const order = expectOrder(mapShopifyOrder(sample('shopify_python_api-order.json')));
    expect(order).toMatchObject({
      externalId: '450789469',
      number: '#1001',
      placedAt: new Date('2008-01-10T16:00:00Z'),
      total: { amountCents: 40_994, currency: 'USD' },
      payment: { method: 'prepaid', paid: false },
    });
    expect(order.items.map((item) => item.sku)).toEqual(['IPOD2008GREEN', 'IPOD2008RED', 'IPOD2008BLACK']);
    expect(reasonsOf(order)).toEqual([]);
  });

  it('a paid bank transfer of WooCommerce stops at the item without a SKU', () => {
    const order = expectOrder(mapWooCommerceOrder(sample('woocommerce-docs-order.json')));
    expect(order).toMatchObject({
      externalId: '727',
      placedAt: new Date('2017-03-22T19:28:02Z'),
      total: { amountCents: 2935, currency: 'USD' },
      payment: { method: 'bank_transfer', paid: true },
      items: [
        { sku: '', title: 'Woo Single #1', quantity: 2, unitPrice: { amountCents: 300 } },
        { sku: 'Bar3', title: 'Ship Your Idea – Color: Black, Size: M Test', quantity: 1 },
      ],
      channelUrl: 'https://example.com/wp-admin/post.php?post=727&action=edit',
    });
    expect(reasonsOf(order)).toEqual(['product_unknown items.0.sku']);
  });

  it('an unshipped Prime order of Amazon Brazil arrives paid, with nothing to object to', () => {
    const order = expectOrder(mapAmazonOrder(sample('amazon-2026-01-01-getOrder-0.json')));
    expect(order).toMatchObject({
      externalId: '171-9876543-2109876',
      total: { amountCents: 29_990, currency: 'BRL' },
      payment: { paid: true },
      customer: { firstName: 'Maria Silva', lastName: 'Santos', phone: '+55 11 98765-4321' },
      shippingAddress: { line1: 'Rua das Flores, 123', line2: 'Apartamento 45', postcode: '01234-567' },
      channelUrl: 'https://sellercentral.amazon.com.br/orders-v3/order/171-9876543-2109876',
    });
    expect(reasonsOf(order)).toEqual([]);
  });

  it('orders that have been shipped, or are shipped by Amazon, are not ours', () => {
    expect(mapAmazonOrder(sample('amazon-2026-01-01-getOrder-1.json'))).toMatchObject({
      code: 'already_fulfilled',
    });
    const { orders } = sample('amazon-2026-01-01-searchOrders-0.json') as { orders: unknown[] };
    expect(orders.map((order) => mapAmazonOrder(order))).toMatchObject([{ code: 'fulfilled_by_channel' }]);
  });
});
