import type { OrderView } from '@bestellwerk/contracts/seller-api/order-views';
import type { OrderViewRow } from '@bestellwerk/core/order-views/order-view';

export function presentOrderView(row: OrderViewRow): OrderView {
  return {
    id: row.id,
    name: row.name,
    isShared: row.isShared,
    ...row.settings,
    ignored: [...row.ignored],
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
