import type { SellerSqlTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import type { LockedOrder } from '../orders/order-store.ts';
import { hasFreshQuote } from './quote/has-fresh-quote.ts';

export const WAKE_CHANNEL = 'bestellwerk_forwarding';

/** Urgency of an order whose stock nobody has looked up. */
export const UNKNOWN_STOCK = 1000;

/** Makes the round that a forwarder picks up. The quote of the round before is used again while it is good. */
export async function queueRound(
  tx: SellerSqlTx,
  input: { order: Pick<LockedOrder, 'id' | 'lowestStock'>; round: number; mode: 'forward' | 'inspect' },
): Promise<void> {
  const { order, round, mode } = input;
  const now = tx.clock.now();
  const before = { orderId: order.id, round: round - 1 };
  const isQuoted = mode === 'forward' && round > 1 && (await hasFreshQuote(tx, before));
  await execute(
    tx,
    sql`INSERT INTO forwarding_round
          (seller_id, order_id, round, mode, step, quote, cost_cents, quoted_at, urgency, queued_at, not_before)
        SELECT ${tx.sellerId}::uuid, ${order.id}::uuid, ${round}::int, ${mode},
          CASE WHEN old.quote IS NULL THEN 'quote' ELSE 'reserve' END, old.quote, old.cost_cents, old.quoted_at,
          ${order.lowestStock ?? UNKNOWN_STOCK}::int, ${now}::timestamptz, ${now}::timestamptz
        FROM (VALUES (1)) one LEFT JOIN LATERAL (
          SELECT quote, cost_cents, quoted_at FROM forwarding_round
          WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ${order.id}::uuid AND round = ${round - 1}::int
            AND ${isQuoted}::boolean
        ) old ON true`,
  );
  await execute(tx, sql`SELECT pg_notify(${WAKE_CHANNEL}, '')`);
}
