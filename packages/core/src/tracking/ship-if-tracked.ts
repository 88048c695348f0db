import type { SellerTx } from '@bestellwerk/db/database';
import { queueWrite } from '../channels/write-back/queue-write.ts';
import { moveOrder } from '../orders/move-order.ts';

/**
 * Moves a locked, forwarded order on to `shipped` if everything of it is on its way, and has its channel told. Answers
 * with whether it moved.
 */
export async function shipIfTracked(tx: SellerTx, orderId: string): Promise<boolean> {
  const untracked = await tx.prisma.supplierOrder.count({
    where: { sellerId: tx.sellerId, orderId, trackingNumber: null },
  });
  if (untracked > 0) return false;
  const moved = await moveOrder(tx, { orderId, from: ['forwarded'], to: 'shipped', reasons: [] });
  if (moved === null) return false;
  await queueWrite(tx, { orderId, kind: 'shipment' });
  return true;
}
