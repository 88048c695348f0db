import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Worker } from '../claims/worker.ts';
import { leaseMs } from '../forwarding-times.ts';
import { partColumns } from '../send/part-columns.ts';
import type { PartClaim } from '../send/send-job.ts';

/** Claims up to `limit` parts whose outcome is unknown and due to be asked about, the longest due first. */
export async function claimProbes(tx: SqlTx, worker: Worker, limit: number): Promise<PartClaim[]> {
  const now = tx.clock.now();
  return query<PartClaim>(
    tx,
    sql`WITH picked AS (
          SELECT seller_id, id FROM forwarding_part
          WHERE state = 'unknown' AND worker_id IS NULL AND not_before <= ${now}::timestamptz
          ORDER BY not_before, id LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
        )
        UPDATE forwarding_part p SET fence = p.fence + 1, worker_id = ${worker.id},
          lease_until = ${new Date(now.getTime() + leaseMs(worker.times))}
        FROM picked WHERE p.seller_id = picked.seller_id AND p.id = picked.id
        RETURNING ${partColumns}`,
  );
}
