import type { SystemTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';

const AT_ONCE = 1_000;

/**
 * Forgets what channels delivered and files that were imported, once they are older than this; what was learned of
 * them is with the orders. A delivery that has failed or was not processed yet stays: it is an order that somebody
 * still has to see. Answers with how many went.
 */
export async function purgeInbox(tx: SystemTx, retentionDays: number): Promise<number> {
  const before = new Date(tx.clock.now().getTime() - retentionDays * 86_400_000);
  const deliveries = await execute(
    tx,
    sql`DELETE FROM delivery WHERE (seller_id, id) IN (
          SELECT seller_id, id FROM delivery
          WHERE received_at < ${before}::timestamptz AND state IN ('processed', 'ignored')
          ORDER BY received_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`,
  );
  const files = await execute(
    tx,
    sql`DELETE FROM order_import WHERE (seller_id, id) IN (
          SELECT seller_id, id FROM order_import
          WHERE created_at < ${before}::timestamptz AND state IN ('draft', 'done')
          ORDER BY created_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`,
  );
  return deliveries + files;
}
