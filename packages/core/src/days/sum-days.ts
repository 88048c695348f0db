import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { nextDay, startOfBerlinDay } from '../orders/berlin-day.ts';

/** What happened on one calendar day in Berlin. */
export type DayFigures = {
  day: string;
  /** Orders that became `forwarded`. */
  forwarded: number;
  /** Orders' parts paid from the Money Box, and what they cost. */
  captures: number;
  usedCents: number;
  /** Booked balance at the end of the day; null before the first movement. */
  closingCents: number | null;
};

/** Sums up these days, which follow one another, from the orders and the books themselves. */
export async function sumDays(tx: SellerTx, days: readonly string[]): Promise<DayFigures[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = startOfBerlinDay(first);
  const before = startOfBerlinDay(nextDay(last));
  const forwarded = await query<{ day: string; orders: number }>(
    tx,
    sql`SELECT to_char(forwarded_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS day, count(*)::int AS orders
        FROM orders
        WHERE seller_id = ${tx.sellerId}::uuid AND forwarded_at >= ${from} AND forwarded_at < ${before}
        GROUP BY 1`,
  );
  const moved = await query<{ day: string; captures: number; used: bigint; closing: bigint }>(
    tx,
    sql`SELECT to_char(created_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS day,
          count(*) FILTER (WHERE kind = 'capture')::int AS captures,
          coalesce(sum(amount_cents) FILTER (WHERE kind = 'capture'), 0)::bigint AS used,
          (array_agg(balance_after_cents ORDER BY seq DESC))[1] AS closing
        FROM transfer
        WHERE seller_id = ${tx.sellerId}::uuid AND balance_after_cents IS NOT NULL
          AND created_at >= ${from} AND created_at < ${before}
        GROUP BY 1`,
  );
  let closingCents = await balanceBefore(tx, from);
  return days.map((day) => {
    const money = moved.find((row) => row.day === day);
    closingCents = money ? Number(money.closing) : closingCents;
    return {
      day,
      forwarded: forwarded.find((row) => row.day === day)?.orders ?? 0,
      captures: money?.captures ?? 0,
      usedCents: Number(money?.used ?? 0n),
      closingCents,
    };
  });
}

async function balanceBefore(tx: SellerTx, instant: Date): Promise<number | null> {
  const [row] = await query<{ balance: bigint }>(
    tx,
    sql`SELECT balance_after_cents AS balance FROM transfer
        WHERE seller_id = ${tx.sellerId}::uuid AND balance_after_cents IS NOT NULL AND created_at < ${instant}
        ORDER BY created_at DESC, seq DESC LIMIT 1`,
  );
  return row ? Number(row.balance) : null;
}
