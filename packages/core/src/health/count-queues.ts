import type { SystemTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';

/** What waits to be done: jobs, and forwarding by its step. */
export function countQueues(tx: SystemTx): Promise<{ kind: string; waiting: number }[]> {
  return query(
    tx,
    sql`SELECT 'jobs' AS kind, count(*)::int AS waiting FROM graphile_worker.jobs
        UNION ALL
        SELECT 'forwarding_' || step, count(*)::int FROM forwarding_round WHERE step IN ('quote', 'reserve') GROUP BY step
        UNION ALL
        SELECT 'parts_' || state, count(*)::int FROM forwarding_part WHERE state IN ('ready', 'sending', 'unknown')
        GROUP BY state`,
  );
}
