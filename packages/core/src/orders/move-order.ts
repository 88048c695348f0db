import type { SellerSqlTx } from '@bestellwerk/db/database';
import { emptySql, query, sql, type Sql } from '@bestellwerk/db/sql';
import { canMove, type OrderStatus } from '@bestellwerk/domain/order-status';
import type { Reason } from '@bestellwerk/domain/reasons';
import { announceOrders } from '../stream/announce-orders.ts';

export type OrderMove = {
  from: readonly OrderStatus[];
  to: OrderStatus;
  reasons: readonly Reason[];
  /** When it is tried again by itself; leaving it out means never, `unchanged` as planned before. */
  nextAttemptAt?: Date | 'unchanged';
  /** Further columns of the same update. */
  set?: Sql;
};

/**
 * The only way a seller's or the system's single order changes its status: a conditional update on the statuses
 * it may leave. Answers with the new version, or null when the order was not in any of them (any more): the
 * caller decides what that means. Moving to a status that the life cycle does not know from there is a bug and throws.
 */
export async function moveOrder(
  tx: SellerSqlTx,
  { orderId, ...move }: OrderMove & { orderId: string },
): Promise<number | null> {
  return (await moveOrders(tx, [orderId], move)).get(orderId) ?? null;
}

/** The same for many orders at once; answers with the new versions of those that moved, by id. */
export async function moveOrders(
  tx: SellerSqlTx,
  orderIds: readonly string[],
  move: OrderMove,
): Promise<Map<string, number>> {
  const impossible = move.from.find((from) => from !== move.to && !canMove(from, move.to));
  if (impossible) throw new Error(`the life cycle has no way from ${impossible} to ${move.to}`);
  const now = tx.clock.now();
  const codes = move.reasons.map((reason) => reason.code);
  const needsAttention = codes.length > 0 || move.to === 'awaiting_payment';
  const isStuck = codes.length > 0 && move.to === 'in_progress';
  const moved = await query<{ id: string; version: number }>(
    tx,
    sql`UPDATE orders SET status = ${move.to},
          reasons = ${JSON.stringify(move.reasons)}::jsonb, reason_codes = ${codes}::text[],
          version = version + 1, updated_at = ${now},
          waiting_since = ${needsAttention ? sql`coalesce(waiting_since, ${now})` : sql`NULL`},
          stuck_at = ${isStuck ? sql`coalesce(stuck_at, ${now})` : sql`stuck_at`},
          forwarded_at = ${move.to === 'forwarded' ? sql`coalesce(forwarded_at, ${now})` : sql`forwarded_at`},
          next_attempt_at = ${move.nextAttemptAt === 'unchanged' ? sql`next_attempt_at` : sql`${move.nextAttemptAt ?? null}::timestamptz`}
          ${move.set ? sql`, ${move.set}` : emptySql}
        WHERE seller_id = ${tx.sellerId}::uuid AND id = ANY(${[...orderIds]}::uuid[])
          AND status = ANY(${[...move.from]}::text[])
        RETURNING id, version`,
  );
  await announceOrders(
    tx,
    moved.map((order) => ({ sellerId: tx.sellerId, ...order })),
  );
  return new Map(moved.map((order) => [order.id, order.version]));
}
