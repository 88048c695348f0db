import type { SqlTx } from '@bestellwerk/db/database';
import { insertRows } from '@bestellwerk/db/sql';
import { SYSTEM } from '../../actor.ts';
import { addEvents } from '../../history/add-event.ts';
import type { SettledEntry } from './settlement.ts';

const FIRST_TRACKING_MS = 5_000;

/** Keeps the supplier's order of every accepted part, and says in the timeline what became of each part. */
export async function storeSupplierOrders(tx: SqlTx, ended: readonly SettledEntry[]): Promise<void> {
  const now = tx.clock.now();
  const accepted = ended.flatMap(({ settlement: { part, outcome } }) =>
    outcome.kind === 'accepted'
      ? {
          seller_id: part.sellerId,
          part_id: part.partId,
          order_id: part.orderId,
          supplier_id: outcome.supplierOrderId,
          reference: part.reference,
          warehouse: part.warehouse,
          skus: part.items.map((item) => item.sku),
          total_cents: part.costCents,
          accepted_at: now,
          next_track_at: new Date(now.getTime() + FIRST_TRACKING_MS),
        }
      : [],
  );
  await insertRows(tx, 'supplier_order', accepted);
  await addEvents(
    tx,
    ended.map(({ settlement: { part, outcome }, next }) => ({
      sellerId: part.sellerId,
      orderId: part.orderId,
      kind: next.state === 'accepted' ? 'part_accepted' : 'part_refused',
      actor: SYSTEM,
      data: {
        reference: part.reference,
        warehouse: part.warehouse,
        amountCents: part.costCents,
        source: part.source,
        ...(outcome.kind === 'accepted' ? { supplierOrderId: outcome.supplierOrderId } : {}),
      },
    })),
  );
}
