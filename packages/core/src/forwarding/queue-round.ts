import type { SellerSqlTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import type { LockedOrder } from '../orders/order-store.ts';
import { findFreshQuotes } from './quote/find-fresh-quotes.ts';

export const WAKE_CHANNEL = 'bestellwerk_forwarding';

/** Urgency of an order whose stock nobody has looked up. */
export const UNKNOWN_STOCK = 1000;

type NewRound = { order: Pick<LockedOrder, 'id' | 'lowestStock'>; round: number };

/** Makes the round that a forwarder picks up. */
export function queueRound(
  tx: SellerSqlTx,
  { mode, ...round }: NewRound & { mode: 'forward' | 'inspect' },
): Promise<void> {
  return queueRounds(tx, [round], mode);
}

/** The same for many orders. The quote of the round before is used again while it is good. */
export async function queueRounds(
  tx: SellerSqlTx,
  rounds: readonly NewRound[],
  mode: 'forward' | 'inspect',
): Promise<void> {
  const now = tx.clock.now();
  const before = rounds
    .filter(({ round }) => mode === 'forward' && round > 1)
    .map(({ order, round }) => ({ orderId: order.id, round: round - 1 }));
  const quoted = before.length > 0 ? await findFreshQuotes(tx, before) : new Set<string>();
  await execute(
    tx,
    sql`INSERT INTO forwarding_round
          (seller_id, order_id, round, mode, step, quote, cost_cents, quoted_at, urgency, queued_at, not_before)
        SELECT ${tx.sellerId}::uuid, d.order_id, d.round, ${mode},
          CASE WHEN old.quote IS NULL THEN 'quote' ELSE 'reserve' END, old.quote, old.cost_cents, old.quoted_at,
          d.urgency, ${now}::timestamptz, ${now}::timestamptz
        FROM unnest(${rounds.map(({ order }) => order.id)}::uuid[], ${rounds.map(({ round }) => round)}::int[],
            ${rounds.map(({ order }) => order.lowestStock ?? UNKNOWN_STOCK)}::int[],
            ${rounds.map(({ order }) => quoted.has(order.id))}::boolean[]) AS d(order_id, round, urgency, is_quoted)
        LEFT JOIN forwarding_round old ON d.is_quoted AND old.seller_id = ${tx.sellerId}::uuid
          AND old.order_id = d.order_id AND old.round = d.round - 1`,
  );
  await execute(tx, sql`SELECT pg_notify(${WAKE_CHANNEL}, '')`);
}
