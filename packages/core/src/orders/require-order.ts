import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { isStorableId } from './order-store.ts';

/** Throws `not_found` for an unknown order and for another seller's; locks nothing. */
export async function requireOrder(tx: SellerTx, orderId: string): Promise<void> {
  const order = isStorableId(orderId)
    ? await tx.prisma.order.findUnique({
        where: { sellerId_id: { sellerId: tx.sellerId, id: orderId } },
        select: { id: true },
      })
    : null;
  if (!order) throw new Refusal('not_found', 'no such order');
}
