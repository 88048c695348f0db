import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { SettingsView } from './get-settings.ts';

/** Changes what is given. Refuses `paypal_account_missing` for a fallback that has nobody to bill. */
export async function editSettings(tx: SellerTx, patch: Partial<SettingsView>): Promise<void> {
  if (patch.paypalFallback === true) await requirePaypalAccount(tx);
  const { lowBalanceThresholdCents: threshold, ...rest } = patch;
  await tx.prisma.sellerSettings.update({
    where: { sellerId: tx.sellerId },
    data: {
      ...rest,
      lowBalanceThresholdCents: typeof threshold === 'number' ? BigInt(threshold) : threshold,
    },
  });
}

/** Locks the seller's row, so that the account cannot be removed in between. */
async function requirePaypalAccount(tx: SellerTx): Promise<void> {
  const [seller] = await query<{ isLinked: boolean }>(
    tx,
    sql`SELECT paypal_email IS NOT NULL AS "isLinked" FROM seller WHERE id = ${tx.sellerId}::uuid FOR UPDATE`,
  );
  if (!seller?.isLinked) throw new Refusal('paypal_account_missing', 'set up the PayPal account first');
}
