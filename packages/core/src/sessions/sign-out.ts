import type { SellerTx } from '@bestellwerk/db/database';

/** Ends the session; ending it again changes nothing. */
export async function signOut(tx: SellerTx, input: { sessionHash: string }): Promise<void> {
  await tx.prisma.session.deleteMany({ where: { sellerId: tx.sellerId, tokenHash: input.sessionHash } });
}
