import type { createOrder } from '@bestellwerk/contracts/seller-api/orders';
import { newId } from '@bestellwerk/platform/ids';
import type { z } from 'zod';

export type NewOrderBody = z.input<(typeof createOrder)['body']>;

/** What an own shop posts: a paid order that can be forwarded, unless changed. */
export function newOrder(channelId: string, changes: Partial<NewOrderBody> = {}): NewOrderBody {
  return {
    channelId,
    externalId: newId(),
    placedAt: '2026-11-23T10:00:00Z',
    total: { amountCents: 4_990, currency: 'EUR' },
    payment: { method: 'prepaid', paid: true },
    customer: { firstName: 'Erika', lastName: 'Muster', email: 'erika@example.de', phone: '+49 30 1234567' },
    shippingAddress: { line1: 'Hauptstr. 1', postcode: '10115', town: 'Berlin', country: 'DE' },
    items: [
      { sku: 'V0710266', title: 'Lampe', quantity: 1, unitPrice: { amountCents: 4_990, currency: 'EUR' } },
    ],
    ...changes,
  };
}
