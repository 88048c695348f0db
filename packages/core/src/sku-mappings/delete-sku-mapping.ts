import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';

/** Forgets a mapping; orders on their way keep what they were quoted with. */
export async function deleteSkuMapping(
  tx: SellerTx,
  input: { channelId: string; channelSku: string },
): Promise<void> {
  const { count } = await tx.prisma.skuMapping.deleteMany({ where: { ...input, sellerId: tx.sellerId } });
  if (count === 0) throw new Refusal('not_found', 'no such mapping');
}
