import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { countOrders } from '../orders/count-orders.ts';
import { getSettings } from '../settings/get-settings.ts';

export type MoneyBoxView = {
  availableCents: Cents;
  reservedCents: Cents;
  blocked: { orders: number; costCents: Cents };
  missingCents: Cents;
  lowBalance: boolean;
  forecastDays: number | null;
  verification: { at: Date; violations: number; differenceCents: Cents } | null;
};

const FORECAST_FROM_DAYS = 14;

/** The balance, what is reserved, what waits for money, and how long the balance lasts. */
export async function getMoneyBox(tx: SellerTx): Promise<MoneyBoxView> {
  const { postedCents, heldCents, usedCents } = await readBalance(tx);
  const { blocked } = await countOrders(tx);
  const { lowBalanceThresholdCents: threshold } = await getSettings(tx);
  const availableCents = cents(postedCents - heldCents);
  return {
    availableCents,
    reservedCents: cents(heldCents),
    blocked,
    missingCents: cents(Math.max(0, blocked.costCents - availableCents)),
    lowBalance: threshold !== null && availableCents < threshold,
    forecastDays: daysLeft(availableCents, usedCents),
    verification: await readVerification(tx),
  };
}

/** To a tenth of a day; null where nothing was used, since then it lasts for ever. */
function daysLeft(availableCents: number, usedCents: number): number | null {
  if (usedCents === 0) return null;
  return Math.round((availableCents * FORECAST_FROM_DAYS * 10) / usedCents) / 10;
}

async function readBalance(
  tx: SellerTx,
): Promise<{ postedCents: number; heldCents: number; usedCents: number }> {
  const since = new Date(tx.clock.now().getTime() - FORECAST_FROM_DAYS * 86_400_000);
  const [row] = await query<{ posted: bigint; held: bigint; used: bigint }>(
    tx,
    sql`SELECT a.posted_cents AS posted, a.held_cents AS held,
          (SELECT coalesce(sum(t.amount_cents), 0)::bigint FROM transfer t
           WHERE t.seller_id = a.seller_id AND t.kind = 'capture' AND t.debit_account = 'money_box' AND t.created_at >= ${since}) AS used
        FROM account a WHERE a.seller_id = ${tx.sellerId}::uuid AND a.code = 'money_box'`,
  );
  return {
    postedCents: Number(row?.posted ?? 0n),
    heldCents: Number(row?.held ?? 0n),
    usedCents: Number(row?.used ?? 0n),
  };
}

async function readVerification(tx: SellerTx): Promise<MoneyBoxView['verification']> {
  const check = await tx.prisma.ledgerCheck.findFirst({
    where: { sellerId: tx.sellerId },
    orderBy: { at: 'desc' },
  });
  if (!check) return null;
  const { at, violations, differenceCents } = check;
  return { at, violations, differenceCents: cents(Number(differenceCents)) };
}
