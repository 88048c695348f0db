import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { settleTopUp } from './settle-top-up.ts';
import { getTopUp, type TopUpRow } from './top-up-store.ts';

/**
 * Credits a top-up on the operator's word that its money has arrived; saying so again changes nothing. Refuses
 * `amount_mismatch` when another sum arrived: then it is the wrong top-up, or its payer owes or is owed something.
 */
export async function settleArrivedTopUp(
  tx: SellerTx,
  input: { topUpId: string; arrivedCents: number },
): Promise<TopUpRow> {
  const { amountCents } = await getTopUp(tx, input.topUpId);
  if (amountCents !== input.arrivedCents) {
    throw new Refusal('amount_mismatch', `this top-up is ${amountCents} cents, not ${input.arrivedCents}`);
  }
  await settleTopUp(tx, { topUpId: input.topUpId });
  return getTopUp(tx, input.topUpId);
}
