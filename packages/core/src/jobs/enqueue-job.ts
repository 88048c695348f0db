import type { SqlTx } from '@bestellwerk/db/database';
import { execute, sql, type Sql } from '@bestellwerk/db/sql';
import type { CopyStep } from '../catalogue/copy-step.ts';

/** Every background task and what it is given. */
export type JobPayloads = {
  'process-delivery': { sellerId: string; deliveryId: string };
  'pull-channel': { sellerId: string; channelId: string };
  'write-to-channel': { sellerId: string; writeId: string };
  'run-bulk-action': { sellerId: string; bulkActionId: string };
  'run-order-import': { sellerId: string; importId: string };
  'copy-catalogue': CopyStep;
  'resend-blocked': { sellerId: string };
  'resend-mapped': { sellerId: string; channelId: string; channelSku: string };
};
export type JobTask = keyof JobPayloads;

type JobOptions = { key?: string; runAt?: Date; queue?: string };

/**
 * Enqueues in the transaction of the change the job belongs to: it runs if and only if that is committed.
 * `key` replaces a waiting job with the same key; it is not a lock, so tasks must bear running twice.
 */
export async function enqueueJob<T extends JobTask>(
  tx: SqlTx,
  task: T,
  payload: JobPayloads[T],
  options: JobOptions = {},
): Promise<void> {
  await execute(tx, sql`SELECT ${jobCall(task, payload, options)}`);
}

/** The same as a part of a larger statement. */
export function jobCall<T extends JobTask>(task: T, payload: JobPayloads[T], options: JobOptions = {}): Sql {
  return sql`enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${options.key ?? null}::text,
    ${options.runAt ?? null}::timestamptz, ${options.queue ?? null}::text)`;
}
