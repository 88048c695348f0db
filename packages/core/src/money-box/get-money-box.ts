import type { SellerTx } from '@bestellwerk/db/database';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { listDays } from '../days/list-days.ts';
import { countOrders } from '../orders/count-orders.ts';
import { getSettings } from '../settings/get-settings.ts';
import { FORECAST_FROM_DAYS, forecastUse, type UseForecast } from './forecast-use.ts';

export type MoneyBoxView = {
  availableCents: Cents;
  reservedCents: Cents;
  blocked: { orders: number; costCents: Cents };
  missingCents: Cents;
  lowBalance: boolean;
  lowBalanceThresholdCents: Cents | null;
  forecast: UseForecast | null;
  verification: { at: Date; violations: number; differenceCents: Cents } | null;
};

/** The balance, what is reserved, what waits for money, and how long the balance lasts. */
export async function getMoneyBox(tx: SellerTx): Promise<MoneyBoxView> {
  const { postedCents, heldCents } = await readBalance(tx);
  const { blocked } = await countOrders(tx);
  const { lowBalanceThresholdCents: threshold } = await getSettings(tx);
  const availableCents = cents(postedCents - heldCents);
  return {
    availableCents,
    reservedCents: cents(heldCents),
    blocked,
    missingCents: cents(Math.max(0, blocked.costCents - availableCents)),
    lowBalance: threshold !== null && availableCents < threshold,
    lowBalanceThresholdCents: threshold,
    forecast: forecastUse(await listDays(tx, FORECAST_FROM_DAYS), availableCents),
    verification: await readVerification(tx),
  };
}

async function readBalance(tx: SellerTx): Promise<{ postedCents: number; heldCents: number }> {
  const account = await tx.prisma.account.findUnique({
    where: { sellerId_code: { sellerId: tx.sellerId, code: 'money_box' } },
  });
  return { postedCents: Number(account?.postedCents ?? 0n), heldCents: Number(account?.heldCents ?? 0n) };
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
