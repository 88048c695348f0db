import type { OrderViewSettings } from '@bestellwerk/contracts/seller-api/order-views';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { visibleTo, type OrderViewRow, type Viewer } from './order-view.ts';
import { requireOwner, toOrderView } from './order-view-store.ts';

type OrderViewPatch = { [Key in keyof OrderViewSettings]?: OrderViewSettings[Key] | undefined } & {
  name?: string | undefined;
  isShared?: boolean | undefined;
};

/**
 * Changes what is given and keeps the rest; of two at once the later holds. Refuses `not_found` for a view that is unknown
 * or somebody else's own.
 */
export async function editOrderView(
  tx: SellerTx,
  input: { viewId: string; patch: OrderViewPatch; viewer: Viewer },
): Promise<OrderViewRow> {
  const { viewId, viewer } = input;
  const { name, isShared, ...changes } = input.patch;
  const where = { ...visibleTo(tx.sellerId, viewer), id: viewId };
  const stored = await tx.prisma.orderView.findFirst({ where });
  if (!stored) throw new Refusal('not_found', 'no such view');
  const { settings } = toOrderView(stored);
  const data = {
    ...(name === undefined ? {} : { name }),
    ...(isShared === undefined ? {} : { isShared }),
    ...(isShared === false ? { userId: requireOwner(viewer) } : {}),
    settings: { ...settings, ...withoutUndefined(changes) },
    updatedAt: tx.clock.now(),
  };
  const { count } = await tx.prisma.orderView.updateMany({ where, data });
  if (count === 0) throw new Refusal('not_found', 'the view has just been removed');
  return toOrderView({ ...stored, ...data });
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
