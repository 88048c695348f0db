import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { settleHolds } from '../../money-box/settle-holds.ts';
import { ALL_GUARDS, type Guards } from '../guards.ts';
import { completeRounds } from './complete-rounds.ts';
import { nextPartState } from './next-part-state.ts';
import { noteUnknown } from './note-unknown.ts';
import { recordAttempts } from './record-attempts.ts';
import type { SettledEntry, Settlement } from './settlement.ts';
import { storeSupplierOrders } from './store-supplier-orders.ts';

/**
 * Stores what became of a batch of claimed parts, in one transaction: part, money, supplier order, history and, where
 * it was the last of its round, the order itself. Fenced: an outcome of a claim that somebody took over is dropped,
 * his own will come. Money moves only for parts that moved here.
 */
export async function settleParts(
  tx: SqlTx,
  settlements: readonly Settlement[],
  guards: Guards = ALL_GUARDS,
): Promise<void> {
  const now = tx.clock.now();
  await lockRounds(tx, settlements);
  const entries = settlements.map((settlement) => ({ settlement, next: nextPartState(settlement, now) }));
  const moved = await moveParts(tx, entries, guards);
  const settled = entries.filter((_entry, place) => moved.has(place));
  await recordAttempts(tx, entries);
  await noteUnknown(tx, settled);
  const ended = settled.filter(({ next }) => next.state === 'accepted' || next.state === 'refused');
  if (ended.length === 0) return;
  await storeSupplierOrders(tx, ended);
  await completeRounds(tx, ended);
  // Last, because everybody who works for the same seller waits for his Money Box from here to the commit.
  await settleHolds(
    tx,
    ended.map(({ settlement: { part }, next }) => ({
      sellerId: part.sellerId,
      orderId: part.orderId,
      partId: part.partId,
      amountCents: part.costCents,
      source: part.source,
      kind: next.state === 'accepted' ? 'capture' : 'release',
    })),
  );
}

/** Two parts of one order may end in two places at once: whoever locks the round second sees the first one's. */
async function lockRounds(tx: SqlTx, settlements: readonly Settlement[]): Promise<void> {
  await query(
    tx,
    sql`SELECT FROM forwarding_round r
        JOIN (SELECT DISTINCT * FROM unnest(${settlements.map(({ part }) => part.sellerId)}::uuid[],
                ${settlements.map(({ part }) => part.orderId)}::uuid[],
                ${settlements.map(({ part }) => part.round)}::int[]) AS d(seller_id, order_id, round)) d
          USING (seller_id, order_id, round)
        ORDER BY r.seller_id, r.order_id FOR UPDATE OF r`,
  );
}

/**
 * Answers with the places of the entries that counted. Two outcomes of one part may meet in a batch, of a claim that
 * was overtaken and of the one that overtook it: only the latter's moves the part, and only it may move money.
 */
async function moveParts(tx: SqlTx, entries: readonly SettledEntry[], guards: Guards): Promise<Set<number>> {
  const now = tx.clock.now();
  const rows = entries.map(({ settlement: { part }, next }, place) => ({
    place,
    seller_id: part.sellerId,
    id: part.partId,
    fence: String(part.fence),
    state: next.state,
    not_before: (next.notBefore ?? now).toISOString(),
    settled_at: next.state === 'accepted' || next.state === 'refused' ? now.toISOString() : null,
    refusal: next.refusal ?? null,
  }));
  const moved = await query<{ place: number }>(
    tx,
    sql`UPDATE forwarding_part p SET state = d.state, not_before = d.not_before, settled_at = d.settled_at,
          refusal = d.refusal, worker_id = NULL, lease_until = NULL
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS d(place int, seller_id uuid, id uuid, fence bigint, state text,
          not_before timestamptz, settled_at timestamptz, refusal jsonb)
        WHERE p.seller_id = d.seller_id AND p.id = d.id AND (p.fence = d.fence OR NOT ${guards.fence}::boolean)
          AND p.state IN ('ready', 'sending', 'unknown')
        RETURNING d.place`,
  );
  return new Set(moved.map((row) => row.place));
}
