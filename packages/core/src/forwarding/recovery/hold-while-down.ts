import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { holdOrder } from '../hold-order.ts';
import { partColumns } from '../send/part-columns.ts';
import type { PartClaim } from '../send/send-job.ts';
import { settleParts } from '../send/settle-parts.ts';

/**
 * While the breaker is open, brings waiting orders back with `supplier_unavailable`, so that the seller sees why and
 * no money stays reserved for them. What may be out is left alone. Answers with how many it brought back.
 */
export async function holdWhileDown(tx: SqlTx, limit: number): Promise<number> {
  const rounds = await query<{ sellerId: string; orderId: string; round: number }>(
    tx,
    sql`SELECT r.seller_id AS "sellerId", r.order_id AS "orderId", r.round FROM forwarding_round r
        JOIN orders o ON o.seller_id = r.seller_id AND o.id = r.order_id
        WHERE r.step IN ('quote', 'reserve') AND r.worker_id IS NULL AND r.mode = 'forward'
        ORDER BY r.queued_at LIMIT ${limit}::int FOR UPDATE OF o, r SKIP LOCKED`,
  );
  for (const { sellerId, orderId, round } of rounds) {
    await holdOrder(
      { ...tx, sellerId },
      {
        orderId,
        round,
        reasons: [{ code: 'supplier_unavailable' }],
        retry: 'unreachable',
      },
    );
  }
  const parts = await query<PartClaim>(
    tx,
    sql`SELECT ${partColumns} FROM forwarding_part p WHERE p.state = 'ready' AND p.worker_id IS NULL
        ORDER BY p.queued_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED`,
  );
  if (parts.length > 0) {
    await settleParts(
      tx,
      parts.map((part) => ({
        part,
        kind: 'create',
        outcome: { kind: 'not_processed', cause: 'unreachable' },
      })),
    );
  }
  return rounds.length + parts.length;
}
