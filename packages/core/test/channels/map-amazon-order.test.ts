import { describe, expect, it } from 'vitest';
import { mapAmazonOrder } from '../../src/channels/map-amazon-order.ts';
import { expectOrder, reasonsOf } from './expect-order.ts';
import { amazonItem, amazonPayload } from './marketplace-payloads.ts';

describe('mapAmazonOrder', () => {
  it('maps an unshipped order, wrapped or bare', () => {
    expect(expectOrder(mapAmazonOrder({ order: amazonPayload() }))).toEqual({
      externalId: '302-1234567-7654321',
      number: '302-1234567-7654321',
      placedAt: new Date('2026-03-02T08:15:00Z'),
      channelUpdatedAt: new Date('2026-03-02T08:16:30Z'),
      total: { amountCents: 2990, currency: 'EUR' },
      payment: { method: 'prepaid', paid: true },
      customer: {
        firstName: 'Anna Greta',
        lastName: 'Sommerfeld',
        company: 'Spielwaren Sommerfeld',
        email: 'abc123@marketplace.amazon.de',
        phone: '+49 1512 3456789',
      },
      shippingAddress: {
        line1: 'Lindenstraße 12',
        line2: 'Hinterhaus',
        postcode: '10969',
        town: 'Berlin',
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
      channelUrl: 'https://sellercentral.amazon.de/orders-v3/order/302-1234567-7654321',
    });
    expect(mapAmazonOrder(amazonPayload())).toEqual(mapAmazonOrder({ order: amazonPayload() }));
  });

  it.each([
    ['fulfilled_by_channel', { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'AMAZON' }],
    ['already_fulfilled', { fulfillmentStatus: 'SHIPPED', fulfilledBy: 'MERCHANT' }],
    ['cancelled', { fulfillmentStatus: 'CANCELLED', fulfilledBy: 'MERCHANT' }],
    ['not_released', { fulfillmentStatus: 'PENDING', fulfilledBy: 'MERCHANT' }],
    ['not_released', { fulfillmentStatus: 'INVOICE_UNCONFIRMED', fulfilledBy: 'MERCHANT' }],
  ])('is not ours to forward: %s', (code, fulfillment) => {
    expect(mapAmazonOrder(amazonPayload({ fulfillment }))).toMatchObject({ kind: 'ignored', code });
  });

  it('forwards what is unfulfilled of a partly shipped order', () => {
    const orderItems = [
      amazonItem({
        quantityOrdered: 5,
        fulfillment: { quantityUnfulfilled: 3 },
        product: { sellerSku: 'open' },
      }),
      amazonItem({ fulfillment: { quantityUnfulfilled: 0 } }),
    ];
    const fulfillment = { fulfillmentStatus: 'PARTIALLY_SHIPPED', fulfilledBy: 'MERCHANT' };
    const { items } = expectOrder(mapAmazonOrder(amazonPayload({ orderItems, fulfillment })));
    // No unit price was sent: the proceeds of the whole line stand for all five.
    expect(items).toEqual([
      { sku: 'open', title: '', quantity: 3, unitPrice: { amountCents: 500, currency: 'EUR' } },
    ]);
  });

  it('arrives without a phone and shows it', () => {
    const order = expectOrder(mapAmazonOrder(amazonPayload({}, { phone: undefined })));
    expect(reasonsOf(order)).toEqual(['phone_invalid customer.phone']);
  });
});
