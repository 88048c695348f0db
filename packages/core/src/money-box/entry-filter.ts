import type { MoneyBoxEntryFilter } from '@bestellwerk/contracts/seller-api/money-box';
import type { SellerTx } from '@bestellwerk/db/database';
import { joinSql, sql, type Sql } from '@bestellwerk/db/sql';
import { nextDay, startOfBerlinDay } from '../orders/berlin-day.ts';

/** The conditions on `transfer t` that a filter stands for; every one must hold. */
export function entryConditions(tx: SellerTx, filter: MoneyBoxEntryFilter): Sql {
  const { kind, from, to, orderNumber } = filter;
  return joinSql(
    [
      sql`t.seller_id = ${tx.sellerId}::uuid AND t.balance_after_cents IS NOT NULL`,
      ...(kind === undefined ? [] : [sql`t.kind = ${kind}`]),
      // As in the partial index of the few kinds beside captures.
      ...(kind === undefined || kind === 'capture' ? [] : [sql`t.kind <> 'capture'`]),
      ...(from === undefined ? [] : [sinceDay(tx, startOfBerlinDay(from))]),
      ...(to === undefined ? [] : [untilDay(tx, startOfBerlinDay(nextDay(to)))]),
      ...(orderNumber === undefined || orderNumber.trim() === '' ? [] : [ofOrder(tx, orderNumber)]),
    ],
    ' AND ',
  );
}

/**
 * Movements are read in the order in which they were booked. Where in it a day begins is looked up first, or a day of
 * last year would be reached through everything since. Two that were booked at the same time may have changed places
 * with their times, but never by more than this.
 */
const OUT_OF_ORDER_MS = 60_000;

function sinceDay(tx: SellerTx, start: Date): Sql {
  const early = new Date(start.getTime() - OUT_OF_ORDER_MS);
  return sql`t.created_at >= ${start} AND t.seq >= (
    SELECT f.seq FROM transfer f
    WHERE f.seller_id = ${tx.sellerId}::uuid AND f.balance_after_cents IS NOT NULL AND f.created_at >= ${early}
    ORDER BY f.created_at, f.seq LIMIT 1)`;
}

function untilDay(tx: SellerTx, end: Date): Sql {
  const late = new Date(end.getTime() + OUT_OF_ORDER_MS);
  return sql`t.created_at < ${end} AND t.seq <= (
    SELECT l.seq FROM transfer l
    WHERE l.seller_id = ${tx.sellerId}::uuid AND l.balance_after_cents IS NOT NULL AND l.created_at < ${late}
    ORDER BY l.created_at DESC, l.seq DESC LIMIT 1)`;
}

function ofOrder(tx: SellerTx, orderNumber: string): Sql {
  const number = orderNumber.trim().toLowerCase();
  return sql`t.order_id IN (
    SELECT n.id FROM orders n
    WHERE n.seller_id = ${tx.sellerId}::uuid AND (lower(n.number) = ${number} OR lower(n.external_id) = ${number}))`;
}
