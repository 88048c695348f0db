import type { SellerTx } from '@bestellwerk/db/database';

/** What the channel's SKUs stand for at the supplier, where they are mapped; all others go out as they are. */
export async function findSupplierSkus(
  tx: SellerTx,
  input: { channelId: string; channelSkus: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await tx.prisma.skuMapping.findMany({
    where: { sellerId: tx.sellerId, channelId: input.channelId, channelSku: { in: [...input.channelSkus] } },
    select: { channelSku: true, supplierSku: true },
  });
  return new Map(rows.map((row) => [row.channelSku, row.supplierSku]));
}
