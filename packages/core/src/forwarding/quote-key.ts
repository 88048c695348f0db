import { createHash } from 'node:crypto';
import type { OpenItem } from './claims/load-open-items.ts';
import type { Consignment } from './supplier/build-order-body.ts';

/** What a quote depends on: the open goods as the supplier knows them, where they go and who may carry them. */
export function quoteKey(
  { shippingAddress, carriers }: Pick<Consignment, 'shippingAddress' | 'carriers'>,
  items: readonly Pick<OpenItem, 'id' | 'supplierSku' | 'quantity'>[],
): string {
  const goods = items.map((item) => [item.id, item.supplierSku, item.quantity]);
  const { country, postcode } = shippingAddress;
  return createHash('sha256')
    .update(JSON.stringify([goods, country, postcode, carriers]))
    .digest('base64url');
}
