import type { SellerTx } from '@bestellwerk/db/database';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { SUPPLIER_CARRIERS, type SupplierCarrier } from '@bestellwerk/domain/supplier-limits';

export type SettingsView = {
  paypalFallback: boolean;
  autoResendAfterTopUp: boolean;
  checkMargin: boolean;
  lowBalanceThresholdCents: Cents | null;
  carriers: SupplierCarrier[];
  keyboardShortcuts: boolean;
};

/** Einstellungen. No carriers stored means that all may be used. */
export async function getSettings(tx: SellerTx): Promise<SettingsView> {
  const row = await tx.prisma.sellerSettings.findUniqueOrThrow({ where: { sellerId: tx.sellerId } });
  const chosen = SUPPLIER_CARRIERS.filter((carrier) => row.carriers.includes(carrier));
  const threshold = row.lowBalanceThresholdCents;
  return {
    paypalFallback: row.paypalFallback,
    autoResendAfterTopUp: row.autoResendAfterTopUp,
    checkMargin: row.checkMargin,
    lowBalanceThresholdCents: threshold === null ? null : cents(Number(threshold)),
    carriers: chosen.length > 0 ? chosen : [...SUPPLIER_CARRIERS],
    keyboardShortcuts: row.keyboardShortcuts,
  };
}
