import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { visibleTo, type Viewer } from './order-view.ts';

/** Refuses `not_found` for a view that is unknown or somebody else's own. */
export async function requireOrderView(
  tx: SellerTx,
  input: { viewId: string; viewer: Viewer },
): Promise<void> {
  const where = { ...visibleTo(tx.sellerId, input.viewer), id: input.viewId };
  if ((await tx.prisma.orderView.count({ where })) === 0) throw new Refusal('not_found', 'no such view');
}
