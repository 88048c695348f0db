import type { SystemTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';

/** Every background task and what it is given. */
export type JobPayloads = {
  'process-delivery': { sellerId: string; deliveryId: string };
  'pull-channel': { sellerId: string; channelId: string };
  'write-to-channel': { sellerId: string; writeId: string };
  'run-bulk-action': { sellerId: string; bulkActionId: string };
  'resend-blocked': { sellerId: string };
  'resend-mapped': { sellerId: string; channelId: string; channelSku: string };
};
export type JobTask = keyof JobPayloads;

/**
 * Enqueues in the transaction of the change the job belongs to: it runs if and only if that is committed.
 * `key` replaces a waiting job with the same key; it is not a lock, so tasks must bear running twice.
 */
export async function enqueueJob<T extends JobTask>(
  tx: SystemTx,
  task: T,
  payload: JobPayloads[T],
  options: { key?: string; runAt?: Date; queue?: string } = {},
): Promise<void> {
  await execute(
    tx,
    sql`SELECT enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${options.key ?? null}::text,
        ${options.runAt ?? null}::timestamptz, ${options.queue ?? null}::text)`,
  );
}
