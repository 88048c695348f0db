import type { SellerSqlTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';

/**
 * Ends an inspection that may be under way: its answer would be about an order that is no longer so. Whoever
 * works on it finds its round done and drops what it learned. Answers with whether there was one.
 */
export async function withdrawInspection(tx: SellerSqlTx, orderId: string): Promise<boolean> {
  return (await withdrawInspections(tx, [orderId])) > 0;
}

/** The same for many orders; answers with how many there were. */
export function withdrawInspections(tx: SellerSqlTx, orderIds: readonly string[]): Promise<number> {
  return execute(
    tx,
    sql`UPDATE forwarding_round SET step = 'done', done_at = ${tx.clock.now()}, worker_id = NULL, lease_until = NULL
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ANY(${[...orderIds]}::uuid[])
          AND mode = 'inspect' AND step <> 'done'`,
  );
}
