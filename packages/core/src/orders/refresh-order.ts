import type { SellerTx } from '@bestellwerk/db/database';
import { publishHint } from '../stream/publish-hint.ts';

/** Tells open browsers that something beside an order's own fields changed; its version stays. */
export async function refreshOrder(tx: SellerTx, orderId: string): Promise<void> {
  const { version } = await tx.prisma.order.findUniqueOrThrow({
    where: { sellerId_id: { sellerId: tx.sellerId, id: orderId } },
    select: { version: true },
  });
  await publishHint(tx, { topic: 'order', id: orderId, version });
}
