import type { SystemTx } from '@bestellwerk/db/database';
import { newId } from '@bestellwerk/platform/ids';
import { SYSTEM } from '../../actor.ts';
import type { SettledEntry } from './settlement.ts';

const FIRST_TRACKING_MS = 5_000;

/** Keeps the supplier's order of every accepted part, and says in the timeline what became of each part. */
export async function storeSupplierOrders(tx: SystemTx, ended: readonly SettledEntry[]): Promise<void> {
  const now = tx.clock.now();
  await tx.prisma.supplierOrder.createMany({
    data: ended.flatMap(({ settlement: { part, outcome } }) =>
      outcome.kind === 'accepted'
        ? {
            sellerId: part.sellerId,
            partId: part.partId,
            orderId: part.orderId,
            supplierId: outcome.supplierOrderId,
            reference: part.reference,
            warehouse: part.warehouse,
            skus: part.items.map((item) => item.sku),
            totalCents: part.costCents,
            acceptedAt: now,
            nextTrackAt: new Date(now.getTime() + FIRST_TRACKING_MS),
          }
        : [],
    ),
  });
  await tx.prisma.orderEvent.createMany({
    data: ended.map(({ settlement: { part, outcome }, next }) => ({
      sellerId: part.sellerId,
      orderId: part.orderId,
      id: newId(tx.clock),
      at: now,
      kind: next.state === 'accepted' ? 'part_accepted' : 'part_refused',
      actorType: SYSTEM.type,
      data: {
        reference: part.reference,
        warehouse: part.warehouse,
        amountCents: part.costCents,
        source: part.source,
        ...(outcome.kind === 'accepted' ? { supplierOrderId: outcome.supplierOrderId } : {}),
      },
    })),
  });
}
