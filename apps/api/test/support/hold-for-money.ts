import { moveOrder } from '@bestellwerk/core/orders/move-order';
import type { Database } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';

/** What forwarding does with an order on its way that the Money Box does not cover: it comes back with the reason. */
export async function holdForMoney(
  db: Database,
  sellerId: string,
  { orderId, costCents }: { orderId: string; costCents: number },
): Promise<void> {
  await db.withSeller(sellerId, async (tx) => {
    await execute(
      tx,
      sql`DELETE FROM forwarding_round WHERE seller_id = ${sellerId}::uuid AND order_id = ${orderId}::uuid`,
    );
    await moveOrder(tx, {
      orderId,
      from: ['forwarding'],
      to: 'in_progress',
      reasons: [{ code: 'insufficient_funds', params: { costCents }, since: tx.clock.now().toISOString() }],
      set: sql`cost_cents = ${costCents}`,
    });
  });
}
