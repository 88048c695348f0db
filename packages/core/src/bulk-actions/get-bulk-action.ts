import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { BulkActionName } from './start-bulk-action.ts';

export type BulkOutcome = 'pending' | 'succeeded' | 'failed' | 'skipped';

type BulkResult = {
  orderId: string;
  orderNumber: string;
  outcome: BulkOutcome;
  code: string | null;
  /** With the supplier, who has not answered yet. */
  isUnderWay: boolean;
};

export type BulkActionView = {
  id: string;
  action: BulkActionName;
  inChannel: boolean;
  state: 'queued' | 'running' | 'done' | 'stopped';
  createdAt: Date;
  results: readonly BulkResult[];
};

/**
 * How far it is, with the result of each order. An order that was sent and has come back since, for want of money
 * or because the supplier refused it, counts as failed with the reason that keeps it now. Throws `not_found` for
 * another seller's, too.
 */
export async function getBulkAction(tx: SellerTx, bulkActionId: string): Promise<BulkActionView> {
  const row = await tx.prisma.bulkAction.findUnique({
    where: { sellerId_id: { sellerId: tx.sellerId, id: bulkActionId } },
  });
  if (!row) throw new Refusal('not_found', 'no such bulk action');
  const action = row.action as BulkActionName;
  return {
    id: row.id,
    action,
    inChannel: row.inChannel,
    state: row.state as BulkActionView['state'],
    createdAt: row.createdAt,
    results: await readResults(tx, bulkActionId, {
      sends: action === 'resend' || action === 'accept_payment',
    }),
  };
}

function readResults(
  tx: SellerTx,
  bulkActionId: string,
  { sends }: { sends: boolean },
): Promise<BulkResult[]> {
  return query<BulkResult>(
    tx,
    sql`SELECT i.order_id AS "orderId", i.order_number AS "orderNumber",
          CASE WHEN came_back THEN 'failed' ELSE i.outcome END AS outcome,
          CASE WHEN came_back THEN o.reason_codes[1] ELSE i.code END AS code,
          coalesce(o.status = 'forwarding', false) AS "isUnderWay"
        FROM bulk_action_item i
        -- Ids are as the caller gave them; only those that succeeded are known to be of an order.
        LEFT JOIN orders o ON o.seller_id = i.seller_id
          AND o.id = CASE WHEN ${sends} AND i.outcome = 'succeeded' THEN i.order_id::uuid END
        CROSS JOIN LATERAL (
          SELECT o.status = 'in_progress' AND cardinality(o.reason_codes) > 0 AS came_back
        ) now
        WHERE i.seller_id = ${tx.sellerId}::uuid AND i.bulk_action_id = ${bulkActionId}::uuid
        ORDER BY i.position`,
  );
}
