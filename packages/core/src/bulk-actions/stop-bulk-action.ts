import type { SellerTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { publishHint } from '../stream/publish-hint.ts';

/**
 * Leaves undone what has no result yet. An order that is being worked on at this moment gets its result; whoever
 * claims one afterwards finds nothing left to do. One that has ended already stays as it is.
 */
export async function stopBulkAction(tx: SellerTx, bulkActionId: string): Promise<void> {
  const stopped = await execute(
    tx,
    sql`UPDATE bulk_action SET state = 'stopped', done_at = ${tx.clock.now()}
        WHERE seller_id = ${tx.sellerId}::uuid AND id = ${bulkActionId}::uuid AND state IN ('queued', 'running')`,
  );
  if (stopped === 0) return;
  await execute(
    tx,
    sql`UPDATE bulk_action_item SET outcome = 'skipped', code = 'stopped'
        WHERE seller_id = ${tx.sellerId}::uuid AND bulk_action_id = ${bulkActionId}::uuid AND outcome = 'pending'`,
  );
  await publishHint(tx, { topic: 'bulk_action', id: bulkActionId });
}
