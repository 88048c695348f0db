import type { SellerTx } from '@bestellwerk/db/database';

/** Sets up the PayPal account. The fallback itself is switched on under Einstellungen. */
export async function linkPaypal(tx: SellerTx, input: { email: string }): Promise<void> {
  await tx.prisma.seller.update({
    where: { id: tx.sellerId },
    data: { paypalEmail: input.email, paypalLinkedAt: tx.clock.now() },
  });
}
