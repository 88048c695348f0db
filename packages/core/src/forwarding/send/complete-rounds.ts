import type { SellerSqlTx, SqlTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { NewReason } from '@bestellwerk/domain/reasons';
import { SYSTEM } from '../../actor.ts';
import { lockOrder } from '../../orders/order-store.ts';
import { forwardOrHold } from '../forward-or-hold.ts';
import { holdOrder } from '../hold-order.ts';
import type { Quote } from '../quote/quote.ts';
import { finishForwarded } from './finish-forwarded.ts';
import type { PartRefusal, RoundKey, SettledEntry } from './settlement.ts';

type Row = RoundKey & {
  quote: Quote;
  openParts: bigint;
  openItems: bigint;
  refusals: PartRefusal[];
  /** Whether the round before ended because its quote was out of date, too. */
  wasStaleBefore: boolean;
};

/**
 * Marks what was accepted, and ends every round of which no part is open any more: the order is `forwarded` when
 * nothing of it is left, else back `in_progress` with all reasons of the round.
 */
export async function completeRounds(tx: SqlTx, ended: readonly SettledEntry[]): Promise<void> {
  await markForwardedItems(tx, ended);
  const rows = await readRounds(tx, ended);
  const complete = rows.filter((row) => row.openParts === 0n);
  await finishForwarded(
    tx,
    complete.filter((row) => row.openItems === 0n),
  );
  for (const row of complete) {
    if (row.openItems > 0n) await bringBack(tx, row);
  }
}

async function markForwardedItems(tx: SqlTx, ended: readonly SettledEntry[]): Promise<void> {
  const items = ended
    .filter(({ next }) => next.state === 'accepted')
    .flatMap(({ settlement: { part } }) =>
      part.items.map((item) => ({ seller_id: part.sellerId, order_id: part.orderId, id: item.itemId })),
    );
  if (items.length === 0) return;
  await query(
    tx,
    sql`UPDATE order_item i SET state = 'forwarded'
        FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS d(seller_id uuid, order_id uuid, id uuid)
        WHERE i.seller_id = d.seller_id AND i.order_id = d.order_id AND i.id = d.id AND i.state = 'open'`,
  );
}

async function readRounds(tx: SqlTx, ended: readonly SettledEntry[]): Promise<Row[]> {
  const parts = ended.map(({ settlement }) => settlement.part);
  return query<Row>(
    tx,
    sql`SELECT r.seller_id AS "sellerId", r.order_id AS "orderId", r.round, r.quote,
          count(*) FILTER (WHERE p.state NOT IN ('accepted', 'refused')) AS "openParts",
          (SELECT count(*) FROM order_item i
           WHERE i.seller_id = r.seller_id AND i.order_id = r.order_id AND i.state = 'open') AS "openItems",
          coalesce(jsonb_agg(p.refusal ORDER BY p.part_no) FILTER (WHERE p.refusal IS NOT NULL), '[]') AS refusals,
          EXISTS (SELECT FROM forwarding_part old WHERE old.seller_id = r.seller_id AND old.order_id = r.order_id
                  AND old.round = r.round - 1 AND old.refusal @> '{"requote": true}') AS "wasStaleBefore"
        FROM (SELECT DISTINCT * FROM unnest(${parts.map((part) => part.sellerId)}::uuid[],
          ${parts.map((part) => part.orderId)}::uuid[], ${parts.map((part) => part.round)}::int[])
          AS d(seller_id, order_id, round)) d
        JOIN forwarding_round r USING (seller_id, order_id, round)
        JOIN forwarding_part p USING (seller_id, order_id, round)
        WHERE r.step = 'send'
        GROUP BY r.seller_id, r.order_id, r.round ORDER BY r.seller_id, r.order_id`,
  );
}

async function bringBack(tx: SqlTx, row: Row): Promise<void> {
  const seller = { ...tx, sellerId: row.sellerId };
  const reasons: NewReason[] = [...row.refusals.flatMap((refusal) => refusal.reasons), ...row.quote.refusals];
  const isStale = row.refusals.some((refusal) => refusal.requote);
  if (isStale) await discardQuote(seller, row);
  // A quote that is out of date as soon as it is made would be asked for without end.
  if (isStale && row.wasStaleBefore) reasons.push(SPLIT_AGAINST_QUOTE);
  await holdOrder(seller, {
    orderId: row.orderId,
    round: row.round,
    reasons: uniqueReasons(reasons),
    retry: row.refusals.find((refusal) => refusal.retry)?.retry,
  });
  if (isStale && reasons.length === 0)
    await forwardOrHold(seller, await lockOrder(seller, row.orderId), { actor: SYSTEM });
}

const SPLIT_AGAINST_QUOTE: NewReason = {
  code: 'supplier_rejected',
  supplierMessage: 'the order was split over warehouses against its own quote',
};

/** Nobody uses it again, this round's successor least of all. */
async function discardQuote(tx: SellerSqlTx, { orderId, round }: RoundKey): Promise<void> {
  await execute(
    tx,
    sql`UPDATE forwarding_round SET quoted_at = NULL
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ${orderId}::uuid AND round = ${round}::int`,
  );
}

function uniqueReasons(reasons: readonly NewReason[]): NewReason[] {
  const byKey = new Map(reasons.map((reason) => [`${reason.code} ${reason.field ?? ''}`, reason]));
  return [...byKey.values()];
}
