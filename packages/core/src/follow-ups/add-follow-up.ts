import type { SellerSqlTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import { newId } from '@bestellwerk/platform/ids';
import { publishHint } from '../stream/publish-hint.ts';

/** Raises a follow-up; one of a kind per order, so raising it again opens it again. */
export async function addFollowUp(
  tx: SellerSqlTx,
  input: { orderId: string; kind: FollowUpKind },
): Promise<void> {
  const id = newId(tx.clock);
  await execute(
    tx,
    sql`INSERT INTO follow_up (seller_id, id, order_id, kind, created_at)
        VALUES (${tx.sellerId}::uuid, ${id}::uuid, ${input.orderId}::uuid, ${input.kind}, ${tx.clock.now()})
        ON CONFLICT (seller_id, order_id, kind) DO UPDATE SET done_at = NULL, created_at = excluded.created_at`,
  );
  await publishHint(tx, { topic: 'follow_up', id });
}
