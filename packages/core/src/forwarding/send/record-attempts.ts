import type { SqlTx } from '@bestellwerk/db/database';
import { execute, insertRows, sql } from '@bestellwerk/db/sql';
import { newId } from '@bestellwerk/platform/ids';
import { maskAnswer } from '../supplier/mask-for-attempt.ts';
import type { Settlement } from './settlement.ts';

/** Completes the attempts of creates, and adds one for each probe, whether or not the outcome still counted. */
export async function recordAttempts(
  tx: SqlTx,
  entries: readonly { settlement: Settlement }[],
): Promise<void> {
  const creates = entries.flatMap(({ settlement }) =>
    settlement.attemptId && settlement.exchange
      ? [
          {
            seller_id: settlement.part.sellerId,
            order_id: settlement.part.orderId,
            id: settlement.attemptId,
            duration_ms: settlement.exchange.durationMs,
            http_status: settlement.exchange.httpStatus ?? null,
            outcome: attemptOutcome(settlement),
            supplier_code: supplierCode(settlement),
            response: maskAnswer(settlement.exchange),
          },
        ]
      : [],
  );
  if (creates.length > 0) {
    await execute(
      tx,
      sql`UPDATE attempt a SET duration_ms = d.duration_ms, http_status = d.http_status, outcome = d.outcome,
            supplier_code = d.supplier_code, response = d.response
          FROM jsonb_to_recordset(${JSON.stringify(creates)}::jsonb) AS d(seller_id uuid, order_id uuid, id uuid,
            duration_ms int, http_status int, outcome text, supplier_code text, response jsonb)
          WHERE a.seller_id = d.seller_id AND a.order_id = d.order_id AND a.id = d.id`,
    );
  }
  const at = tx.clock.now();
  const probes = entries.flatMap(({ settlement }) => {
    const { part, exchange, kind } = settlement;
    if (kind !== 'probe' || !exchange) return [];
    return {
      seller_id: part.sellerId,
      order_id: part.orderId,
      id: newId(tx.clock),
      at,
      kind,
      reference: part.reference,
      part_id: part.partId,
      fence: part.fence,
      duration_ms: exchange.durationMs,
      http_status: exchange.httpStatus,
      outcome: attemptOutcome(settlement),
      response: maskAnswer(exchange),
    };
  });
  await insertRows(tx, 'attempt', probes);
}

function attemptOutcome({ outcome }: Settlement): string {
  switch (outcome.kind) {
    case 'stale_quote':
      return 'refused';
    case 'absent':
      return 'not_found';
    case 'too_early':
    case 'still_unknown':
      return 'unknown';
    default:
      return outcome.kind;
  }
}

function supplierCode({ outcome }: Settlement): string | null {
  return 'supplierCode' in outcome ? (outcome.supplierCode ?? null) : null;
}
