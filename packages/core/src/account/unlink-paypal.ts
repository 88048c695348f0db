import type { SellerTx } from '@bestellwerk/db/database';

/** Removes the PayPal account and with it the fallback: there would be nobody to bill. */
export async function unlinkPaypal(tx: SellerTx): Promise<void> {
  // The seller's row first, as in edit-settings: the fallback cannot be switched on in between.
  await tx.prisma.seller.update({
    where: { id: tx.sellerId },
    data: { paypalEmail: null, paypalLinkedAt: null },
  });
  await tx.prisma.sellerSettings.updateMany({
    where: { sellerId: tx.sellerId },
    data: { paypalFallback: false },
  });
}
