import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { SYSTEM } from '../../actor.ts';
import { addEvents } from '../../history/add-event.ts';
import { announceOrders, type ChangedOrder } from '../../stream/announce-orders.ts';
import { publishHints } from '../../stream/publish-hint.ts';
import type { RoundKey } from './settlement.ts';

/** Ends rounds of which everything was accepted, all in one pass: this is the way most orders go. */
export async function finishForwarded(tx: SqlTx, rounds: readonly RoundKey[]): Promise<void> {
  if (rounds.length === 0) return;
  const now = tx.clock.now();
  const moved = await query<ChangedOrder>(
    tx,
    sql`WITH d AS (
          SELECT * FROM unnest(${rounds.map((row) => row.sellerId)}::uuid[], ${rounds.map((row) => row.orderId)}::uuid[],
            ${rounds.map((row) => row.round)}::int[]) AS d(seller_id, order_id, round)
        ), ended AS (
          UPDATE forwarding_round r SET step = 'done', done_at = ${now}, worker_id = NULL, lease_until = NULL
          FROM d WHERE r.seller_id = d.seller_id AND r.order_id = d.order_id AND r.round = d.round
        )
        UPDATE orders o SET status = 'forwarded', reasons = '[]', reason_codes = '{}', version = o.version + 1,
          updated_at = ${now}, forwarded_at = coalesce(o.forwarded_at, ${now}), waiting_since = NULL, next_attempt_at = NULL
        FROM d WHERE o.seller_id = d.seller_id AND o.id = d.order_id AND o.status = 'forwarding'
        RETURNING o.seller_id AS "sellerId", o.id, o.version`,
  );
  await addEvents(
    tx,
    moved.map((order) => ({
      sellerId: order.sellerId,
      orderId: order.id,
      kind: 'forwarded',
      actor: SYSTEM,
    })),
  );
  await announceOrders(tx, moved);
  const sellerIds = new Set(moved.map((order) => order.sellerId));
  await publishHints(
    tx,
    [...sellerIds].map((sellerId) => ({ sellerId, hint: { topic: 'money_box' } })),
  );
}
