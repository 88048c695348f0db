import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { REASON_CODES, type ReasonCode } from '@bestellwerk/domain/reasons';
import { berlinDay, startOfBerlinDay } from '../orders/berlin-day.ts';

export type OverviewView = {
  forwardedPerDay: { day: string; orders: number }[];
  balancePerDay: { day: string; balanceCents: Cents }[];
  stuckByReason: { code: ReasonCode; orders: number; totalCents: Cents }[];
  medianMinutesToFix: number | null;
  openFollowUps: number;
};

const DAYS = 30;
const DAY_MS = 86_400_000;

/** The figures of the Übersicht. Days are days in Berlin, the oldest first, none left out. */
export async function getOverview(tx: SellerTx): Promise<OverviewView> {
  const days = lastDays(tx.clock.now());
  const since = startOfBerlinDay(days[0] ?? '');
  return {
    forwardedPerDay: await forwardedPerDay(tx, days, since),
    balancePerDay: await balancePerDay(tx, days, since),
    stuckByReason: await stuckByReason(tx),
    medianMinutesToFix: await medianMinutesToFix(tx, since),
    openFollowUps: await tx.prisma.followUp.count({ where: { sellerId: tx.sellerId, doneAt: null } }),
  };
}

function lastDays(now: Date): string[] {
  const today = Date.parse(`${berlinDay(now)}T00:00:00Z`);
  return Array.from({ length: DAYS }, (_, index) =>
    new Date(today - (DAYS - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  );
}

async function forwardedPerDay(
  tx: SellerTx,
  days: readonly string[],
  since: Date,
): Promise<OverviewView['forwardedPerDay']> {
  const rows = await query<{ day: string; orders: number }>(
    tx,
    sql`SELECT to_char(forwarded_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS day, count(*)::int AS orders
        FROM orders WHERE seller_id = ${tx.sellerId}::uuid AND forwarded_at >= ${since} GROUP BY 1`,
  );
  return days.map((day) => ({ day, orders: rows.find((row) => row.day === day)?.orders ?? 0 }));
}

/** The balance at the end of each day; a day without movements keeps the one before. */
async function balancePerDay(
  tx: SellerTx,
  days: readonly string[],
  since: Date,
): Promise<OverviewView['balancePerDay']> {
  const rows = await query<{ day: string; balance: bigint }>(
    tx,
    sql`(SELECT '' AS day, balance_after_cents AS balance FROM transfer
         WHERE seller_id = ${tx.sellerId}::uuid AND balance_after_cents IS NOT NULL AND created_at < ${since}
         ORDER BY seq DESC LIMIT 1)
        UNION ALL
        (SELECT DISTINCT ON (1) to_char(created_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD'), balance_after_cents
         FROM transfer
         WHERE seller_id = ${tx.sellerId}::uuid AND balance_after_cents IS NOT NULL AND created_at >= ${since}
         ORDER BY 1, seq DESC)`,
  );
  let balance = rows.find((row) => row.day === '')?.balance ?? 0n;
  return days.map((day) => {
    balance = rows.find((row) => row.day === day)?.balance ?? balance;
    return { day, balanceCents: cents(Number(balance)) };
  });
}

/** Sums the orders' totals in euro; those in another currency count as orders only. */
async function stuckByReason(tx: SellerTx): Promise<OverviewView['stuckByReason']> {
  const rows = await query<{ code: ReasonCode; orders: number; total: bigint }>(
    tx,
    sql`SELECT code, count(*)::int AS orders,
          coalesce(sum(total_cents) FILTER (WHERE currency = 'EUR'), 0)::bigint AS total
        FROM (SELECT DISTINCT id, total_cents, currency, unnest(reason_codes) AS code FROM orders
              WHERE seller_id = ${tx.sellerId}::uuid
                AND (status = 'awaiting_payment' OR cardinality(reason_codes) > 0)) stuck
        GROUP BY code`,
  );
  return rows
    .map(({ total, ...row }) => ({ ...row, totalCents: cents(Number(total)) }))
    .toSorted((a, b) => REASON_CODES.indexOf(a.code) - REASON_CODES.indexOf(b.code));
}

async function medianMinutesToFix(tx: SellerTx, since: Date): Promise<number | null> {
  const [row] = await query<{ minutes: number | null }>(
    tx,
    sql`SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM forwarded_at - stuck_at) / 60)::float8
          AS minutes
        FROM orders WHERE seller_id = ${tx.sellerId}::uuid AND forwarded_at >= ${since} AND stuck_at IS NOT NULL`,
  );
  return row?.minutes == null ? null : Math.round(row.minutes * 10) / 10;
}
