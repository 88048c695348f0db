import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { FORWARDER_LOCK_CLASS } from '../forwarder-identity.ts';

/**
 * Frees the claims of workers that are dead (nobody holds the advisory lock of their id) or silent past their lease.
 * What they were sending may be out, so it becomes `unknown` and is asked about at once. Answers with how many parts
 * and rounds were freed.
 */
export async function reapClaims(tx: SqlTx, ownWorkerId: bigint): Promise<number> {
  const now = tx.clock.now();
  const holders = await query<{ workerId: bigint }>(
    tx,
    sql`SELECT DISTINCT worker_id AS "workerId" FROM (
          SELECT worker_id FROM forwarding_part WHERE worker_id IS NOT NULL
          UNION ALL SELECT worker_id FROM forwarding_round WHERE worker_id IS NOT NULL
        ) claims`,
  );
  const others = holders.map((row) => row.workerId).filter((workerId) => workerId !== ownWorkerId);
  const dead = await findDead(tx, others);
  const [freed] = await query<{ count: bigint }>(
    tx,
    sql`WITH parts AS (
          UPDATE forwarding_part SET state = 'unknown', not_before = ${now}, worker_id = NULL, lease_until = NULL
          WHERE worker_id IS NOT NULL AND (worker_id = ANY(${dead}::bigint[]) OR lease_until < ${now})
          RETURNING 1
        ), rounds AS (
          UPDATE forwarding_round SET worker_id = NULL, lease_until = NULL
          WHERE worker_id IS NOT NULL AND (worker_id = ANY(${dead}::bigint[]) OR lease_until < ${now})
          RETURNING 1
        )
        SELECT (SELECT count(*) FROM parts) + (SELECT count(*) FROM rounds) AS count`,
  );
  return Number(freed?.count ?? 0n);
}

/** A shared try-lock succeeds only where no worker holds its exclusive one; it is gone with this transaction. */
async function findDead(tx: SqlTx, workerIds: readonly bigint[]): Promise<bigint[]> {
  if (workerIds.length === 0) return [];
  const rows = await query<{ id: bigint }>(
    tx,
    sql`SELECT id FROM unnest(${[...workerIds]}::bigint[]) AS w(id)
        WHERE pg_try_advisory_xact_lock_shared(${FORWARDER_LOCK_CLASS}::int, id::int)`,
  );
  return rows.map((row) => row.id);
}
