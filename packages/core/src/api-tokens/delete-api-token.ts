import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';

/** Revokes a token at once. Refuses `not_found` for one that is unknown or another seller's. */
export async function deleteApiToken(tx: SellerTx, input: { tokenId: string }): Promise<void> {
  const { count } = await tx.prisma.apiToken.deleteMany({
    where: { sellerId: tx.sellerId, id: input.tokenId },
  });
  if (count === 0) throw new Refusal('not_found', 'no such token');
}
