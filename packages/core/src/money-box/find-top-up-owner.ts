import type { SystemTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { isStorableId } from '../orders/order-store.ts';

export type TopUpOwner = { sellerId: string; sellerName: string; topUpId: string };

/**
 * Whose top-up it is that a payer's reference names; a payment without one is named by its id. For the operator, who
 * knows no seller. Throws `not_found`.
 */
export async function findTopUpOwner(
  tx: SystemTx,
  { reference }: { reference: string },
): Promise<TopUpOwner> {
  const topUp = await tx.prisma.topUp.findFirst({
    where: isStorableId(reference) ? { id: reference } : { reference: reference.trim().toUpperCase() },
    select: { sellerId: true, id: true, seller: { select: { companyName: true } } },
  });
  if (!topUp) throw new Refusal('not_found', 'no top-up has this reference');
  return { sellerId: topUp.sellerId, sellerName: topUp.seller.companyName, topUpId: topUp.id };
}
