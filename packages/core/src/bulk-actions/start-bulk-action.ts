import type { BULK_ACTIONS } from '@bestellwerk/contracts/seller-api/bulk-actions';
import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { SellerTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { newId } from '@bestellwerk/platform/ids';
import type { Actor } from '../actor.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { orderConditions } from '../orders/order-filter.ts';
import { isStorableId } from '../orders/order-store.ts';
import type { BulkSelection } from './bulk-selection.ts';

export type BulkActionName = (typeof BULK_ACTIONS)[number];

/**
 * Writes down which orders are meant, as they are now, and leaves the work to a job. Orders of a filter go
 * oldest first; ids that are unknown or another seller's stay in the list and fail there.
 */
export async function startBulkAction(
  tx: SellerTx,
  input: { action: BulkActionName; inChannel?: boolean; selection: BulkSelection; actor: Actor },
): Promise<{ bulkActionId: string; total: number }> {
  const bulkActionId = newId(tx.clock);
  await tx.prisma.bulkAction.create({
    data: {
      sellerId: tx.sellerId,
      id: bulkActionId,
      action: input.action,
      inChannel: input.inChannel ?? false,
      createdAt: tx.clock.now(),
      actorType: input.actor.type,
      actorName: input.actor.name ?? null,
    },
  });
  const total =
    'orderIds' in input.selection
      ? await addOrders(tx, bulkActionId, input.selection.orderIds)
      : await addMatching(tx, bulkActionId, input.selection.filter);
  await enqueueJob(tx, 'run-bulk-action', { sellerId: tx.sellerId, bulkActionId }, { key: bulkActionId });
  return { bulkActionId, total };
}

function addOrders(tx: SellerTx, bulkActionId: string, orderIds: readonly string[]): Promise<number> {
  const unique = [...new Set(orderIds)];
  const uuids = unique.map((id) => (isStorableId(id) ? id : null));
  return execute(
    tx,
    sql`INSERT INTO bulk_action_item (seller_id, bulk_action_id, position, order_id, order_number)
        SELECT ${tx.sellerId}::uuid, ${bulkActionId}::uuid, given.position, given.id, coalesce(o.number, '')
        FROM unnest(${unique}::text[], ${uuids}::uuid[]) WITH ORDINALITY AS given (id, uuid, position)
        LEFT JOIN orders o ON o.seller_id = ${tx.sellerId}::uuid AND o.id = given.uuid`,
  );
}

async function addMatching(tx: SellerTx, bulkActionId: string, filter: OrderFilter): Promise<number> {
  const conditions = await orderConditions(tx, filter);
  return execute(
    tx,
    sql`INSERT INTO bulk_action_item (seller_id, bulk_action_id, position, order_id, order_number)
        SELECT ${tx.sellerId}::uuid, ${bulkActionId}::uuid,
          row_number() OVER (ORDER BY o.placed_at, o.id), o.id::text, o.number
        FROM orders o WHERE ${conditions}`,
  );
}
