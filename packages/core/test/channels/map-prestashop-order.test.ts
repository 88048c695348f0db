import { describe, expect, it } from 'vitest';
import { mapPrestaShopOrder } from '../../src/channels/map-prestashop-order.ts';
import { expectOrder } from './expect-order.ts';
import { prestaShopPayload, prestaShopRow } from './marketplace-payloads.ts';

describe('mapPrestaShopOrder', () => {
  it('maps a paid order with what it was joined with', () => {
    expect(expectOrder(mapPrestaShopOrder(prestaShopPayload()))).toEqual({
      externalId: '31',
      number: 'XKBKNABJK',
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
        line3: 'Klingel Hoffmann',
        postcode: '10969',
        town: 'Berlin',
        country: 'DE',
      },
      items: [
        {
          sku: 'V0710266',
          title: 'Lautsprecher & Kabel',
          quantity: 2,
          unitPrice: { amountCents: 1250, currency: 'EUR' },
        },
      ],
    });
  });

  it.each([
    ['bankwire', '0.000000', '1', { method: 'bank_transfer', paid: false }],
    ['ps_wirepayment', 0, false, { method: 'bank_transfer', paid: false }],
    ['bankwire', '29.900000', '1', { method: 'bank_transfer', paid: true }],
    ['ps_checkout', '29.900000', 1, { method: 'prepaid', paid: true }],
    ['ps_cashondelivery', '0.000000', '0', { method: 'prepaid', paid: false }],
  ])('payment: by %s, %s received, valid %s', (module, total_paid_real, valid, payment) => {
    const payload = prestaShopPayload({ module, total_paid_real, valid });
    expect(expectOrder(mapPrestaShopOrder(payload)).payment).toEqual(payment);
  });

  it.each([
    ['cancelled', '6'],
    ['refunded', 7],
    ['payment_failed', '8'],
    ['already_fulfilled', '4'],
  ])('is not ours to forward: %s', (code, current_state) => {
    expect(mapPrestaShopOrder(prestaShopPayload({ current_state }))).toMatchObject({ kind: 'ignored', code });
  });

  it('takes the landline where there is no mobile, and the customer where the address has no name', () => {
    const address = { address1: 'Lindenstraße 12', phone: '030 1234567', phone_mobile: '' };
    const { customer } = expectOrder(mapPrestaShopOrder(prestaShopPayload({}, { address })));
    expect(customer).toMatchObject({ firstName: 'G.', lastName: 'S.', phone: '030 1234567' });
  });

  it('takes the price without tax where the other is missing', () => {
    const associations = { order_rows: [prestaShopRow({ unit_price_tax_incl: '' })] };
    const { items } = expectOrder(mapPrestaShopOrder(prestaShopPayload({ associations })));
    expect(items[0]?.unitPrice.amountCents).toBe(1050);
  });
});
