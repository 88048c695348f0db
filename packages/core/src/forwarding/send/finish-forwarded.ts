import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { SYSTEM } from '../../actor.ts';
import { addEvents } from '../../history/add-event.ts';
import { publishHints, type PublishedHint } from '../../stream/publish-hint.ts';
import type { RoundKey } from './settlement.ts';

/** Ends rounds of which everything was accepted, all in one pass: this is the way most orders go. */
export async function finishForwarded(tx: SqlTx, rounds: readonly RoundKey[]): Promise<void> {
  if (rounds.length === 0) return;
  const now = tx.clock.now();
  const moved = await query<{ sellerId: string; id: string; version: number }>(
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
  await announce(tx, moved);
}

const MOST_SINGLE_HINTS = 20;

/** One hint an order, or one a seller where many moved at once: the browser then refetches what it shows. */
async function announce(
  tx: SqlTx,
  moved: readonly { sellerId: string; id: string; version: number }[],
): Promise<void> {
  const sellerIds = new Set(moved.map((order) => order.sellerId));
  const orders: PublishedHint[] =
    moved.length <= MOST_SINGLE_HINTS
      ? moved.map(({ sellerId, id, version }) => ({ sellerId, hint: { topic: 'order', id, version } }))
      : [...sellerIds].map((sellerId) => ({ sellerId, hint: { topic: 'order' } }));
  const moneyBoxes = [...sellerIds].map((sellerId): PublishedHint => ({
    sellerId,
    hint: { topic: 'money_box' },
  }));
  await publishHints(tx, [...orders, ...moneyBoxes]);
}
