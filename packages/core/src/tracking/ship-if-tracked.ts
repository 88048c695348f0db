import type { SellerTx } from '@bestellwerk/db/database';
import { moveOrder } from '../orders/move-order.ts';

/** Moves a locked, forwarded order on to `shipped` if everything of it is on its way. Answers with whether it moved. */
export async function shipIfTracked(tx: SellerTx, orderId: string): Promise<boolean> {
  const untracked = await tx.prisma.supplierOrder.count({
    where: { sellerId: tx.sellerId, orderId, trackingNumber: null },
  });
  if (untracked > 0) return false;
  return (await moveOrder(tx, { orderId, from: ['forwarded'], to: 'shipped', reasons: [] })) !== null;
}
