import { describe, expect, it } from 'vitest';
import { mapWooCommerceOrder } from '../../src/channels/map-woocommerce-order.ts';
import { expectOrder, reasonsOf } from './expect-order.ts';
import { wooCommerceAddress, wooCommerceLine, wooCommercePayload } from './woocommerce-payload.ts';

function mapped(changes: Record<string, unknown> = {}) {
  return expectOrder(mapWooCommerceOrder(wooCommercePayload(changes)));
}

describe('mapWooCommerceOrder', () => {
  it('maps a paid order; its times are UTC although they do not say so', () => {
    expect(mapped()).toEqual({
      externalId: '727',
      number: '2026-727',
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
        region: 'DE-BE',
        country: 'DE',
      },
      items: [
        {
          sku: 'V0710266',
          title: 'Lautsprecher',
          quantity: 2,
          unitPrice: { amountCents: 1250, currency: 'EUR' },
        },
      ],
      channelUrl: 'https://laden.example/wp-admin/post.php?post=727&action=edit',
    });
    expect(reasonsOf(mapped())).toEqual([]);
  });

  it.each([
    ['processing', 'stripe', true, { method: 'prepaid', paid: true }],
    ['completed', 'stripe', true, { method: 'prepaid', paid: true }],
    ['wc-processing', 'stripe', true, { method: 'prepaid', paid: true }],
    ['processing', 'cod', false, { method: 'prepaid', paid: false }],
    ['pending', 'stripe', false, { method: 'prepaid', paid: false }],
    ['on-hold', 'stripe', true, { method: 'prepaid', paid: false }],
    ['on-hold', 'bacs', false, { method: 'bank_transfer', paid: false }],
    ['processing', 'bacs', true, { method: 'bank_transfer', paid: true }],
    ['constructor', 'stripe', true, { method: 'prepaid', paid: false }],
  ])('payment: %s by %s, dated %s', (status, payment_method, isDated, payment) => {
    const date_paid_gmt = isDated ? '2026-03-02T08:16:30' : null;
    expect(mapped({ status, payment_method, date_paid_gmt, date_paid: null }).payment).toEqual(payment);
  });

  it.each([
    ['cancelled', 'cancelled'],
    ['refunded', 'refunded'],
    ['failed', 'payment_failed'],
    ['trash', 'deleted'],
    ['checkout-draft', 'draft'],
    ['auto-draft', 'draft'],
  ])('is not ours to forward: %s', (status, code) => {
    expect(mapWooCommerceOrder(wooCommercePayload({ status }))).toMatchObject({
      kind: 'ignored',
      code,
      externalId: '727',
    });
  });

  it('knows order.deleted, which holds nothing but the id', () => {
    expect(mapWooCommerceOrder({ id: 727 })).toMatchObject({
      kind: 'ignored',
      code: 'deleted',
      externalId: '727',
    });
  });

  it('ships to the billing address where the shipping address is empty, whatever country it names', () => {
    const empty = {
      first_name: '',
      last_name: '',
      company: '',
      address_1: '',
      address_2: '',
      city: '',
      postcode: '',
    };
    for (const shipping of [{ ...empty, country: 'AT' }, {}, [], null]) {
      const order = mapped({ shipping });
      expect(order.shippingAddress).toMatchObject({ line1: 'Lindenstraße 12', country: 'DE' });
      expect(order.customer.lastName).toBe('Sommerfeld');
    }
  });

  it('takes the phone of the shipping address first', () => {
    expect(mapped({ shipping: wooCommerceAddress({ phone: '030 1' }) }).customer.phone).toBe('030 1');
    expect(mapped({ shipping: wooCommerceAddress({ phone: {} }) }).customer.phone).toBe('+49 1512 3456789');
  });

  it('decodes what WordPress escaped, once', () => {
    const order = mapped({
      shipping: wooCommerceAddress({
        company: 'Bolte &amp; S&ouml;hne',
        address_1: 'Rue de l&#039;&Eacute;glise 3',
      }),
      line_items: [wooCommerceLine({ name: 'Lampe &ndash; &amp;lt;warm&#x20AC;&nbsp;' })],
      customer_note: 'M&ouml;glichst &unbekannt; &#0; bald',
    });
    expect(order.customer.company).toBe('Bolte & Söhne');
    expect(order.shippingAddress.line1).toBe("Rue de l'Église 3");
    expect(order.items[0]?.title).toBe('Lampe – &lt;warm€');
    expect(order.note).toBe('Möglichst &unbekannt; &#0; bald');
  });

  it.each([
    [{ total: '25.00', quantity: 2, price: 3 }, 1250],
    [{ total: '10.00', quantity: 3, price: 3.3333333333333335 }, 333],
    [{ total: '20.00', quantity: 3 }, 667],
    [{ total: '0.05', quantity: 2 }, 3],
    [{ total: '', quantity: 2, price: 12.5 }, 1250],
    [{ total: null, quantity: 2, price: '3' }, 300],
    [{ total: '-5.00', quantity: 1, price: null }, 0],
  ])('price of a piece: the total of the line, divided (%#)', (line, amountCents) => {
    const [item] = mapped({ line_items: [wooCommerceLine(line)] }).items;
    expect(item?.unitPrice).toEqual({ amountCents, currency: 'EUR' });
  });

  it('counts in the minor unit of the currency', () => {
    const order = mapped({
      currency: 'jpy',
      total: '1000',
      line_items: [wooCommerceLine({ total: '1000' })],
    });
    expect(order.total).toEqual({ amountCents: 1000, currency: 'JPY' });
    expect(order.items[0]?.unitPrice.amountCents).toBe(500);
  });

  it('reads a list that PHP wrote as an object, and quantities that are text', () => {
    const order = mapped({
      line_items: { '1': wooCommerceLine({ quantity: '3.0' }), '4': wooCommerceLine({ quantity: 0 }) },
    });
    expect(order.items.map((item) => item.quantity)).toEqual([3]);
  });

  it('arrives with strange values, and shows them', () => {
    const order = mapped({
      shipping: wooCommerceAddress({ postcode: 10969, address_1: 'A'.repeat(90), country: 'de' }),
      billing: { email: null, phone: {} },
      line_items: [wooCommerceLine({ sku: 4711, name: null }), wooCommerceLine({ sku: '' })],
    });
    expect(order.shippingAddress).toMatchObject({ postcode: '10969', country: 'DE' });
    expect(order.items.map((item) => item.sku)).toEqual(['4711', '']);
    expect(reasonsOf(order)).toEqual([
      'address_too_long shippingAddress.line1',
      'phone_invalid customer.phone',
      'email_invalid customer.email',
      'product_unknown items.1.sku',
    ]);
  });

  it('makes no link of anything but a web address', () => {
    for (const href of ['javascript:alert(1)/wp-json/', '', null, 'https:///wp-json/']) {
      expect(mapped({ _links: { self: [{ href }] } }).channelUrl).toBeUndefined();
    }
  });

  it.each([
    ['not_an_order', 'webhook_id=5'],
    ['id_invalid', wooCommercePayload({ id: null })],
    ['currency_missing', wooCommercePayload({ currency: null })],
    [
      'placed_at_missing',
      wooCommercePayload({
        date_created: '0000-00-00 00:00:00',
        date_created_gmt: null,
        date_modified_gmt: '',
      }),
    ],
    ['no_items', wooCommercePayload({ line_items: null })],
    ['quantity_invalid', wooCommercePayload({ line_items: [wooCommerceLine({ quantity: 'many' })] })],
  ])('fails visibly: %s', (code, payload) => {
    expect(mapWooCommerceOrder(payload)).toMatchObject({ kind: 'failed', code });
  });
});
