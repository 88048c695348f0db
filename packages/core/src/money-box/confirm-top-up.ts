import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { PaymentProvider } from './payment-provider.ts';
import { settleTopUp } from './settle-top-up.ts';
import { getTopUp, type TopUpRow } from './top-up-store.ts';

/**
 * Settles a top-up on the seller's word; settling it again changes nothing. Refuses `forbidden` where money is
 * real: nobody can credit themselves.
 */
export async function confirmTopUp(
  tx: SellerTx,
  input: { topUpId: string; payments: PaymentProvider },
): Promise<TopUpRow> {
  await getTopUp(tx, input.topUpId);
  if (!input.payments.trustsSellers) {
    throw new Refusal('forbidden', "only the payment provider's notice settles a top-up here");
  }
  await settleTopUp(tx, { topUpId: input.topUpId });
  return getTopUp(tx, input.topUpId);
}
