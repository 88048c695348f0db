import { createHash } from 'node:crypto';
import type { LockedOrder } from '../orders/order-store.ts';

/** What a quote depends on: the open goods, where they go and who may carry them. */
export function quoteKey(order: Pick<LockedOrder, 'shippingAddress' | 'carrier' | 'items'>): string {
  const goods = order.items
    .filter((item) => item.state === 'open')
    .map((item) => [item.id, item.sku, item.quantity]);
  const { country, postcode } = order.shippingAddress;
  return createHash('sha256')
    .update(JSON.stringify([goods, country, postcode, order.carrier]))
    .digest('base64url');
}
