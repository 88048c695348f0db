import type { SqlTx } from '@bestellwerk/db/database';
import { insertRows, query, sql } from '@bestellwerk/db/sql';
import { newId } from '@bestellwerk/platform/ids';
import { loadConsignments } from '../claims/load-consignments.ts';
import type { Worker } from '../claims/worker.ts';
import { leaseMs, quarantineMs } from '../forwarding-times.ts';
import { buildOrderBody } from '../supplier/build-order-body.ts';
import { maskRequest } from '../supplier/mask-for-attempt.ts';
import { partColumns } from './part-columns.ts';
import type { PartClaim, SendJob } from './send-job.ts';

/**
 * Claims up to `limit` parts of which provably nothing is out, and records that from now on something may be:
 * state `sending`, a new fence, the quarantine's end and the attempt, all before any byte goes out.
 */
export async function claimReadyParts(tx: SqlTx, worker: Worker, limit: number): Promise<SendJob[]> {
  const now = tx.clock.now();
  const at = (ms: number) => new Date(now.getTime() + ms);
  const claimed = await query<PartClaim>(
    tx,
    sql`WITH picked AS (
          SELECT seller_id, id FROM forwarding_part
          WHERE state = 'ready' AND worker_id IS NULL AND not_before <= ${now}::timestamptz
          ORDER BY urgency, queued_at, id LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
        )
        UPDATE forwarding_part p SET state = 'sending', fence = p.fence + 1, tries = p.tries + 1,
          worker_id = ${worker.id}, lease_until = ${at(leaseMs(worker.times))}, resend_after = ${at(quarantineMs(worker.times))}
        FROM picked WHERE p.seller_id = picked.seller_id AND p.id = picked.id
        RETURNING ${partColumns}`,
  );
  if (claimed.length === 0) return [];
  const consignments = await loadConsignments(tx, claimed);
  const jobs = claimed.flatMap((part): SendJob[] => {
    const consignment = consignments.get(part.orderId);
    return consignment ? [{ ...part, consignment, attemptId: newId(tx.clock) }] : [];
  });
  await insertRows(
    tx,
    'attempt',
    jobs.map((job) => ({
      seller_id: job.sellerId,
      order_id: job.orderId,
      id: job.attemptId,
      at: now,
      kind: 'create',
      reference: job.reference,
      part_id: job.partId,
      fence: job.fence,
      request: maskRequest(bodyOf(job)),
    })),
  );
  return jobs;
}

export function bodyOf(job: SendJob) {
  return buildOrderBody(job.consignment, {
    reference: job.reference,
    source: job.source,
    products: job.items,
  });
}
