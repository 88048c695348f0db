import { getOrderImport } from '@bestellwerk/core/order-imports/order-import-store';
import type { SellerTx } from '@bestellwerk/db/database';

/** The import a path names. Throws `not_found`. */
export async function findOrderImport(tx: SellerTx, params: { id: string }): Promise<void> {
  await getOrderImport(tx, params.id);
}
