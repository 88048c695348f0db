import type { OrderViewSettings } from '@bestellwerk/contracts/seller-api/order-views';
import type { SellerTx } from '@bestellwerk/db/database';
import { newId } from '@bestellwerk/platform/ids';
import type { OrderViewRow, Viewer } from './order-view.ts';
import { requireOwner, toOrderView } from './order-view-store.ts';

/** Keeps a view under a name. Refuses `forbidden` for a personal one of a program. */
export async function createOrderView(
  tx: SellerTx,
  input: OrderViewSettings & { name: string; isShared: boolean; viewer: Viewer },
): Promise<OrderViewRow> {
  const { name, isShared, viewer, ...settings } = input;
  const userId = isShared ? (viewer.userId ?? null) : requireOwner(viewer);
  const now = tx.clock.now();
  const row = { id: newId(tx.clock), name, isShared, createdAt: now, updatedAt: now };
  await tx.prisma.orderView.create({ data: { ...row, sellerId: tx.sellerId, userId, settings } });
  return toOrderView({ ...row, settings });
}
