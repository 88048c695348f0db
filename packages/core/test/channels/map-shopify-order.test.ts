import { MAX_CENTS } from '@bestellwerk/domain/money';
import { describe, expect, it } from 'vitest';
import { mapShopifyOrder } from '../../src/channels/map-shopify-order.ts';
import { expectOrder, reasonsOf } from './expect-order.ts';
import { shopifyAddress, shopifyLine, shopifyPayload } from './shopify-payload.ts';

function mapped(changes: Record<string, unknown> = {}) {
  return expectOrder(mapShopifyOrder(shopifyPayload(changes)));
}

describe('mapShopifyOrder', () => {
  it('maps a paid order', () => {
    expect(mapped()).toEqual({
      externalId: '5501234567890',
      number: '#1042',
      placedAt: new Date('2026-03-02T08:15:00Z'),
      channelUpdatedAt: new Date('2026-03-02T08:16:30Z'),
      total: { amountCents: 2990, currency: 'EUR' },
      payment: { method: 'prepaid', paid: true },
      customer: {
        firstName: 'Greta',
        lastName: 'Sommerfeld',
        email: 'greta@example.de',
        phone: '+49 1512 3456789',
      },
      shippingAddress: {
        line1: 'Lindenstraße 12',
        postcode: '10969',
        town: 'Berlin',
        region: 'Berlin',
        country: 'DE',
      },
      items: [
        {
          sku: 'V0710266',
          title: 'Bluetooth-Lautsprecher',
          quantity: 2,
          unitPrice: { amountCents: 1250, currency: 'EUR' },
        },
      ],
      channelUrl: 'https://lampenladen.myshopify.com/admin/orders/5501234567890',
    });
    expect(reasonsOf(mapped())).toEqual([]);
  });

  it('takes the order wrapped or bare', () => {
    expect(mapShopifyOrder({ order: shopifyPayload() })).toEqual(mapShopifyOrder(shopifyPayload()));
  });

  it.each([
    ['paid', true],
    ['partially_refunded', true],
    ['pending', false],
    ['authorized', false],
    ['partially_paid', false],
    ['expired', false],
    ['something new', false],
    [null, false],
  ])('payment: %s is paid: %s', (financial_status, paid) => {
    expect(mapped({ financial_status }).payment).toEqual({ method: 'prepaid', paid });
  });

  it.each(['Bank Deposit', 'Vorkasse', 'Banküberweisung', 'manual bank_transfer'])(
    '%s is a bank transfer',
    (gateway) => {
      expect(mapped({ financial_status: 'pending', payment_gateway_names: [gateway] }).payment).toEqual({
        method: 'bank_transfer',
        paid: false,
      });
    },
  );

  describe('not ours to forward', () => {
    it.each([
      ['cancelled', { cancelled_at: '2026-03-02T10:00:00Z' }],
      ['voided', { financial_status: 'voided' }],
      ['refunded', { financial_status: 'refunded' }],
      ['already_fulfilled', { fulfillment_status: 'fulfilled' }],
      ['already_fulfilled', { line_items: [shopifyLine({ fulfillment_status: 'fulfilled' })] }],
      [
        'no_shipping_needed',
        { shipping_address: null, line_items: [shopifyLine({ requires_shipping: false })] },
      ],
      ['no_shipping_needed', { line_items: [shopifyLine({ gift_card: true })] }],
      ['refunded', { line_items: [shopifyLine({ current_quantity: 0 })] }],
      ['draft', { financial_status: undefined, invoice_url: 'https://x.myshopify.com/invoices/1' }],
    ])('%s', (code, changes) => {
      expect(mapShopifyOrder(shopifyPayload(changes))).toMatchObject({
        kind: 'ignored',
        code,
        externalId: '5501234567890',
      });
    });

    it('deleted: a delivery that holds nothing but the id', () => {
      expect(mapShopifyOrder({ id: 42 })).toMatchObject({
        kind: 'ignored',
        code: 'deleted',
        externalId: '42',
      });
    });
  });

  it('lets the test notification, which is cancelled and voided, arrive as unpaid', () => {
    const notification = {
      test: true,
      confirmed: false,
      financial_status: 'voided',
      cancelled_at: '2026-03-02T10:00:00Z',
    };
    expect(mapped(notification).payment.paid).toBe(false);
    expect(mapped({ ...notification, financial_status: 'paid' }).payment.paid).toBe(false);
    expect(
      mapShopifyOrder(shopifyPayload({ ...notification, fulfillment_status: 'fulfilled' })),
    ).toMatchObject({
      code: 'already_fulfilled',
    });
    expect(mapShopifyOrder(shopifyPayload({ ...notification, confirmed: true }))).toMatchObject({
      code: 'cancelled',
    });
  });

  it.each([
    [{}, '+49 1512 3456789'],
    [{ shipping_address: shopifyAddress({ phone: '555-555-SHIP' }) }, '555-555-SHIP'],
    [
      { shipping_address: shopifyAddress({ phone: '' }), billing_address: shopifyAddress({ phone: '1' }) },
      '1',
    ],
    [{ shipping_address: shopifyAddress({ phone: {} }), billing_address: null, phone: '2' }, '2'],
    [
      { shipping_address: shopifyAddress({ phone: null }), billing_address: null, customer: { phone: '3' } },
      '3',
    ],
    [{ shipping_address: shopifyAddress({ phone: ' ' }), billing_address: null, customer: null }, ''],
    [{ shipping_address: shopifyAddress({ phone: 4915123456789 }) }, '4915123456789'],
  ])('phone: shipping, then billing, order, customer (%#)', (changes, phone) => {
    expect(mapped(changes).customer.phone).toBe(phone);
  });

  it('forwards only what is left of the lines', () => {
    const { items } = mapped({
      financial_status: 'partially_refunded',
      line_items: [
        shopifyLine({ id: 1, sku: 'refunded', quantity: 2 }),
        shopifyLine({ id: 2, sku: 'partly refunded', quantity: 3 }),
        shopifyLine({ id: 3, sku: 'edited', quantity: 3, current_quantity: 1 }),
        shopifyLine({
          id: 4,
          sku: 'partly shipped',
          quantity: 5,
          fulfillment_status: 'partial',
          fulfillable_quantity: 2,
        }),
        shopifyLine({ id: 5, sku: 'shipped', fulfillment_status: 'fulfilled' }),
        shopifyLine({ id: 6, sku: 'voucher', gift_card: true }),
        shopifyLine({ id: 7, sku: 'download', requires_shipping: false }),
        shopifyLine({ id: 8, sku: 'removed', quantity: 0 }),
      ],
      refunds: [
        {
          refund_line_items: [
            { line_item_id: 1, quantity: 2 },
            { line_item_id: 2, quantity: 1 },
          ],
        },
      ],
    });
    expect(items.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['partly refunded', 2],
      ['edited', 1],
      ['partly shipped', 2],
    ]);
  });

  it.each([
    ['JPY', '19940', 19_940],
    ['KWD', '12.345', 12_345],
    ['USD', '0.10', 10],
    ['CHF', 29.9, 2990],
  ])('amounts are exact in %s: %s', (currency, total_price, amountCents) => {
    expect(mapped({ currency, total_price }).total).toEqual({ amountCents, currency });
  });

  it('sends goods without any shipping address to the billing address', () => {
    const billing = shopifyAddress({
      first_name: 'Bo',
      last_name: 'Berg',
      company: 'Berg AG',
      address1: 'Am Hang 3',
    });
    const empty = shopifyAddress(Object.fromEntries(Object.keys(shopifyAddress()).map((key) => [key, null])));
    for (const shipping_address of [null, undefined, 'none', empty]) {
      const order = mapped({ shipping_address, billing_address: billing });
      expect(order.shippingAddress.line1).toBe('Am Hang 3');
      expect(order.customer).toMatchObject({ firstName: 'Bo', lastName: 'Berg', company: 'Berg AG' });
    }
  });

  it('splits a name where there is only one', () => {
    const address = shopifyAddress({ first_name: null, last_name: '', name: 'Anna Maria  Berg' });
    expect(mapped({ shipping_address: address }).customer).toMatchObject({
      firstName: 'Anna Maria',
      lastName: 'Berg',
    });
  });

  it('keeps the exact id of an order beyond 2^53', () => {
    const id = JSON.parse('820982911946154508') as number;
    const gid = 'gid://shopify/Order/820982911946154508';
    expect(mapped({ id, admin_graphql_api_id: gid }).externalId).toBe('820982911946154508');
  });

  it('links only to Shopify', () => {
    const payload = shopifyPayload({ order_status_url: 'https://evil.example/a.myshopify.com' });
    expect(expectOrder(mapShopifyOrder(payload)).channelUrl).toBeUndefined();
    expect(expectOrder(mapShopifyOrder(payload, { shop: 'x.myshopify.com' })).channelUrl).toBe(
      'https://x.myshopify.com/admin/orders/5501234567890',
    );
    expect(
      expectOrder(mapShopifyOrder(payload, { shop: 'evil.example/x.myshopify.com' })).channelUrl,
    ).toBeUndefined();
  });

  describe('strange values never lose the order', () => {
    it('arrives without any address, and says what is missing', () => {
      const order = mapped({
        shipping_address: null,
        billing_address: {},
        customer: {},
        email: '',
        contact_email: null,
      });
      expect(reasonsOf(order)).toEqual([
        'address_invalid shippingAddress.line1',
        'postcode_invalid shippingAddress.postcode',
        'address_invalid shippingAddress.town',
        'address_invalid shippingAddress.country',
        'address_invalid customer.lastName',
        'phone_invalid customer.phone',
        'email_invalid customer.email',
      ]);
    });

    it('arrives with a SKU that is a number, and one that is missing', () => {
      const order = mapped({
        line_items: [shopifyLine({ sku: 4711 }), shopifyLine({ sku: null }), shopifyLine({ sku: {} })],
      });
      expect(order.items.map((item) => item.sku)).toEqual(['4711', '', '']);
      expect(reasonsOf(order)).toEqual(['product_unknown items.1.sku', 'product_unknown items.2.sku']);
    });

    it('loses NUL and lone surrogates, and nothing else', () => {
      const address = shopifyAddress({
        address1: '  Linden\u0000straße \ud83d 12 👩‍👩‍👧<b> ',
        address2: 'x'.repeat(5000),
      });
      const { shippingAddress } = mapped({ shipping_address: address });
      expect(shippingAddress.line1).toBe('Lindenstraße  12 👩‍👩‍👧<b>');
      expect(shippingAddress.line2).toHaveLength(5000);
    });

    it('takes the sum of the items where the total cannot be read, and 0 for a price that cannot', () => {
      const order = mapped({ total_price: 'free', line_items: [shopifyLine(), shopifyLine({ price: {} })] });
      expect(order.total.amountCents).toBe(2500);
      expect(order.items[1]?.unitPrice.amountCents).toBe(0);
    });

    it('stays in range, however large that sum is', () => {
      const line = shopifyLine({ price: '999999999.99', quantity: 100_000 });
      expect(mapped({ total_price: null, line_items: [line] }).total.amountCents).toBe(MAX_CENTS);
    });

    it('takes the next date where the first cannot be read', () => {
      expect(mapped({ created_at: 'yesterday' }).placedAt).toEqual(new Date('2026-03-02T08:15:00Z'));
      const undated = shopifyPayload({ created_at: null, processed_at: null, updated_at: null });
      const receivedAt = new Date('2026-03-03T00:00:00Z');
      expect(expectOrder(mapShopifyOrder(undated, { receivedAt })).placedAt).toEqual(receivedAt);
      expect(mapShopifyOrder(undated)).toMatchObject({ kind: 'failed', code: 'placed_at_missing' });
    });

    it('falls back to the id for a number that is missing or absurd', () => {
      expect(mapped({ name: null }).number).toBe('1042');
      expect(mapped({ name: 'x'.repeat(300), order_number: {} }).number).toBe('5501234567890');
    });
  });

  it.each([
    ['not_an_order', null],
    ['not_an_order', [shopifyPayload()]],
    ['not_an_order', 'text'],
    ['id_invalid', {}],
    ['id_invalid', shopifyPayload({ id: 'x'.repeat(300), admin_graphql_api_id: null })],
    ['currency_missing', shopifyPayload({ currency: '' })],
    ['currency_missing', shopifyPayload({ currency: 'Euro' })],
    ['no_items', shopifyPayload({ line_items: [] })],
    ['no_items', shopifyPayload({ line_items: 'none' })],
    ['quantity_invalid', shopifyPayload({ line_items: [shopifyLine({ quantity: 1.5 })] })],
    ['quantity_invalid', shopifyPayload({ line_items: [shopifyLine({ quantity: null })] })],
    ['quantity_invalid', shopifyPayload({ line_items: [shopifyLine({ quantity: 1_000_000 })] })],
  ])('fails visibly: %s (%#)', (code, payload) => {
    expect(mapShopifyOrder(payload)).toMatchObject({ kind: 'failed', code });
  });
});
