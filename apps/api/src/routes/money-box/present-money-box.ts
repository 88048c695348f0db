import type { MoneyBox, MoneyBoxEntry, TopUp } from '@bestellwerk/contracts/seller-api/money-box';
import type { MoneyBoxView } from '@bestellwerk/core/money-box/get-money-box';
import type { EntryRow } from '@bestellwerk/core/money-box/list-entries';
import type { TopUpRow } from '@bestellwerk/core/money-box/top-up-store';
import { money } from '@bestellwerk/domain/money';
import { instantOrAbsent } from '../../http/present.ts';

export function presentMoneyBox(view: MoneyBoxView): MoneyBox {
  const { verification, forecast } = view;
  return {
    available: money(view.availableCents),
    reserved: money(view.reservedCents),
    blocked: { orders: view.blocked.orders, cost: money(view.blocked.costCents) },
    missing: money(view.missingCents),
    lowBalance: view.lowBalance,
    lowBalanceThreshold:
      view.lowBalanceThresholdCents === null ? undefined : money(view.lowBalanceThresholdCents),
    forecastDays: forecast?.daysLeft,
    forecastBasis: forecast
      ? { usedPerDay: money(forecast.usedPerDayCents), days: forecast.basedOnDays }
      : undefined,
    verification: verification
      ? {
          at: verification.at.toISOString(),
          violations: verification.violations,
          difference: money(verification.differenceCents),
        }
      : undefined,
  };
}

export function presentEntry(row: EntryRow): MoneyBoxEntry {
  return {
    id: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    amount: money(row.amountCents),
    balanceAfter: money(row.balanceAfterCents),
    orderId: row.orderId ?? undefined,
    orderNumber: row.orderNumber ?? undefined,
    topUpId: row.topUpId ?? undefined,
  };
}

export function presentTopUp(row: TopUpRow): TopUp {
  return {
    id: row.id,
    status: row.status,
    amount: money(row.amountCents),
    method: row.method,
    reference: row.reference ?? undefined,
    resendBlocked: row.resendBlocked,
    createdAt: row.createdAt.toISOString(),
    settledAt: instantOrAbsent(row.settledAt),
  };
}
