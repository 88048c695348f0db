import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { BulkActionName } from './start-bulk-action.ts';

export type BulkOutcome = 'pending' | 'succeeded' | 'failed' | 'skipped';

export type BulkActionView = {
  id: string;
  action: BulkActionName;
  state: 'queued' | 'running' | 'done' | 'stopped';
  createdAt: Date;
  results: readonly { orderId: string; orderNumber: string; outcome: BulkOutcome; code: string | null }[];
};

/** How far it is, with the result of each order. Throws `not_found` for another seller's, too. */
export async function getBulkAction(tx: SellerTx, bulkActionId: string): Promise<BulkActionView> {
  const row = await tx.prisma.bulkAction.findUnique({
    where: { sellerId_id: { sellerId: tx.sellerId, id: bulkActionId } },
  });
  if (!row) throw new Refusal('not_found', 'no such bulk action');
  const items = await tx.prisma.bulkActionItem.findMany({
    where: { sellerId: tx.sellerId, bulkActionId },
    orderBy: { position: 'asc' },
    select: { orderId: true, orderNumber: true, outcome: true, code: true },
  });
  return {
    id: row.id,
    action: row.action as BulkActionName,
    state: row.state as BulkActionView['state'],
    createdAt: row.createdAt,
    results: items.map((item) => ({ ...item, outcome: item.outcome as BulkOutcome })),
  };
}
