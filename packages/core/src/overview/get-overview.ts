import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { REASON_CODES, type ReasonCode } from '@bestellwerk/domain/reasons';
import { listDays } from '../days/list-days.ts';
import { startOfBerlinDay } from '../orders/berlin-day.ts';
import { countOrders } from '../orders/count-orders.ts';

export type OverviewView = {
  forwardedPerDay: { day: string; orders: number }[];
  balancePerDay: { day: string; balanceCents: Cents }[];
  /** The costs of those that the supplier has priced; his price is not known before. */
  stuckByReason: { code: ReasonCode; orders: number; costCents: Cents }[];
  medianMinutesToFix: number | null;
  openFollowUps: number;
};

const DAYS = 30;

/** The figures of the Übersicht. Days are days in Berlin, the oldest first, none left out. */
export async function getOverview(tx: SellerTx): Promise<OverviewView> {
  const days = await listDays(tx, DAYS);
  const { byReason, costByReason } = await countOrders(tx);
  return {
    forwardedPerDay: days.map(({ day, forwarded }) => ({ day, orders: forwarded })),
    balancePerDay: days.map(({ day, closingCents }) => ({ day, balanceCents: cents(closingCents ?? 0) })),
    stuckByReason: REASON_CODES.filter((code) => byReason[code] > 0).map((code) => ({
      code,
      orders: byReason[code],
      costCents: costByReason[code],
    })),
    medianMinutesToFix: await medianMinutesToFix(tx, startOfBerlinDay(days[0]?.day ?? '')),
    openFollowUps: await tx.prisma.followUp.count({ where: { sellerId: tx.sellerId, doneAt: null } }),
  };
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
