import { describe, expect, it } from 'vitest';
import { mapEbayOrder } from '../../src/channels/map-ebay-order.ts';
import { expectOrder, reasonsOf } from './expect-order.ts';
import { ebayLine, ebayPayload } from './marketplace-payloads.ts';

describe('mapEbayOrder', () => {
  it('maps a paid order', () => {
    expect(expectOrder(mapEbayOrder(ebayPayload()))).toEqual({
      externalId: '12-34567-89012',
      number: '12-34567-89012',
      placedAt: new Date('2026-03-02T08:15:00Z'),
      channelUpdatedAt: new Date('2026-03-02T08:16:30Z'),
      total: { amountCents: 2990, currency: 'EUR' },
      payment: { method: 'prepaid', paid: true },
      customer: {
        firstName: 'Greta',
        lastName: 'Sommerfeld',
        email: 'abc123@members.ebay.com',
        phone: '+49 1512 3456789',
      },
      shippingAddress: { line1: 'Lindenstraße 12', postcode: '10969', town: 'Berlin', country: 'DE' },
      items: [
        {
          sku: 'V0710266',
          title: 'Lautsprecher',
          quantity: 2,
          unitPrice: { amountCents: 1250, currency: 'EUR' },
        },
      ],
    });
  });

  it.each([
    ['cancelled', { cancelStatus: { cancelState: 'CANCELED' } }],
    ['not_released', { cancelStatus: { cancelState: 'IN_PROGRESS' } }],
    ['refunded', { orderPaymentStatus: 'FULLY_REFUNDED' }],
    ['payment_failed', { orderPaymentStatus: 'FAILED' }],
    ['already_fulfilled', { orderFulfillmentStatus: 'FULFILLED' }],
    ['already_fulfilled', { lineItems: [ebayLine({ lineItemFulfillmentStatus: 'FULFILLED' })] }],
    ['no_shipping_needed', { fulfillmentStartInstructions: [{ fulfillmentInstructionsType: 'DIGITAL' }] }],
    [
      'fulfilled_by_channel',
      { fulfillmentStartInstructions: [{ fulfillmentInstructionsType: 'FULFILLED_BY_EBAY' }] },
    ],
  ])('is not ours to forward: %s (%#)', (code, changes) => {
    expect(mapEbayOrder(ebayPayload(changes))).toMatchObject({ kind: 'ignored', code });
  });

  it('takes the instruction with an address, whichever comes first', () => {
    const { fulfillmentStartInstructions: own } = ebayPayload();
    const instructions = [{ fulfillmentInstructionsType: 'DIGITAL' }, ...(own as unknown[])];
    const order = expectOrder(mapEbayOrder(ebayPayload({ fulfillmentStartInstructions: instructions })));
    expect(order.shippingAddress.line1).toBe('Lindenstraße 12');
  });

  it('waits while it is unpaid, and arrives with {} for a phone', () => {
    const order = expectOrder(
      mapEbayOrder(ebayPayload({ orderPaymentStatus: 'PENDING' }, { primaryPhone: {} })),
    );
    expect(order.payment.paid).toBe(false);
    expect(reasonsOf(order)).toEqual(['phone_invalid customer.phone']);
  });

  it('arrives without any instruction', () => {
    const order = expectOrder(mapEbayOrder(ebayPayload({ fulfillmentStartInstructions: null })));
    expect(reasonsOf(order)).toContain('address_invalid shippingAddress.line1');
  });
});
