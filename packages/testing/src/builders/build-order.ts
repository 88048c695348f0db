import type { IncomingOrder } from '@bestellwerk/core/orders/incoming-order';
import { ingestOrder } from '@bestellwerk/core/orders/ingest-order';
import type { Database } from '@bestellwerk/db/database';
import { money } from '@bestellwerk/domain/money';
import { newId } from '@bestellwerk/platform/ids';
import type { BuiltSeller } from './build-seller.ts';

/** The first of the supplier's articles that are always in stock. */
export const EVERGREEN_SKU = 'V0710266';

export type OrderPlan = Partial<Omit<IncomingOrder, 'customer' | 'shippingAddress' | 'items' | 'total'>> & {
  customer?: Partial<IncomingOrder['customer']>;
  shippingAddress?: Partial<IncomingOrder['shippingAddress']>;
  items?: readonly { sku: string; quantity?: number }[];
  totalCents?: number;
  currency?: string;
};

/** A paid order that the supplier takes, unless the plan says otherwise. */
export function buildOrder(plan: OrderPlan = {}): IncomingOrder {
  const { customer, shippingAddress, items, totalCents = 9_900, currency = 'EUR', ...rest } = plan;
  return {
    externalId: newId(),
    placedAt: new Date('2026-11-23T10:00:00Z'),
    payment: { method: 'prepaid', paid: true },
    ...rest,
    total: money(totalCents, currency),
    customer: {
      firstName: 'Max',
      lastName: 'Mustermann',
      email: 'max@example.de',
      phone: '+49 30 1234567',
      ...customer,
    },
    shippingAddress: {
      line1: 'Hauptstr. 1',
      postcode: '10115',
      town: 'Berlin',
      country: 'DE',
      ...shippingAddress,
    },
    items: (items ?? [{ sku: EVERGREEN_SKU }]).map(({ sku, quantity = 1 }) => ({
      sku,
      quantity,
      title: `Article ${sku}`,
      unitPrice: money(totalCents, currency),
    })),
  };
}

export type OrderKey = { sellerId: string; orderId: string };

/** Hands an order in as the seller's channel would. */
export async function placeOrder(
  db: Database,
  { sellerId, channelId }: Pick<BuiltSeller, 'sellerId' | 'channelId'>,
  plan: OrderPlan = {},
): Promise<OrderKey> {
  const order = buildOrder(plan);
  const { orderId } = await db.withSeller(sellerId, (tx) =>
    ingestOrder(tx, { channelId, order, actor: { type: 'channel', name: 'Shop' } }),
  );
  return { sellerId, orderId };
}
