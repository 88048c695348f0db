import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { visibleTo, type Viewer } from './order-view.ts';

/** Removes a view. Refuses `not_found` for one that is unknown or somebody else's own. */
export async function deleteOrderView(
  tx: SellerTx,
  input: { viewId: string; viewer: Viewer },
): Promise<void> {
  const where = { ...visibleTo(tx.sellerId, input.viewer), id: input.viewId };
  const { count } = await tx.prisma.orderView.deleteMany({ where });
  if (count === 0) throw new Refusal('not_found', 'no such view');
}
