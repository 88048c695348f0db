import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { SellerTx } from '@bestellwerk/db/database';
import { sql, type Sql } from '@bestellwerk/db/sql';
import { orderConditions } from '../orders/order-filter.ts';
import { isStorableId } from '../orders/order-store.ts';

/** Orders picked one by one, or all that a filter finds at this moment. */
export type BulkSelection = { orderIds: readonly string[] } | { filter: OrderFilter };

/** The conditions on `orders o` that a selection stands for. Ids that cannot be ours find nothing. */
export async function selectedOrders(tx: SellerTx, selection: BulkSelection): Promise<Sql> {
  if ('filter' in selection) return orderConditions(tx, selection.filter);
  const ids = selection.orderIds.filter(isStorableId);
  return sql`o.seller_id = ${tx.sellerId}::uuid AND o.id = ANY(${ids}::uuid[])`;
}
