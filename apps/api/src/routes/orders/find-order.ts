import { requireOrder } from '@bestellwerk/core/orders/require-order';
import type { SellerTx } from '@bestellwerk/db/database';

/** The order a path names. Throws `not_found`. */
export function findOrder(tx: SellerTx, params: { id: string }): Promise<void> {
  return requireOrder(tx, params.id);
}
