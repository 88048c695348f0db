import type { SellerTx } from '@bestellwerk/db/database';
import type { TopUpMethod } from '@bestellwerk/domain/ledger';
import { newId, newSecret } from '@bestellwerk/platform/ids';
import { settleTopUp } from './settle-top-up.ts';

/**
 * Records a top-up of `amountCents`, pending until the payment provider reports the money. `settleAtOnce` is for a
 * provider that took it already. Answers with its id.
 */
export async function createTopUp(
  tx: SellerTx,
  input: { amountCents: number; method: TopUpMethod; resendBlocked: boolean; settleAtOnce: boolean },
): Promise<string> {
  const id = newId(tx.clock);
  await tx.prisma.topUp.create({
    data: {
      sellerId: tx.sellerId,
      id,
      amountCents: input.amountCents,
      method: input.method,
      status: 'pending',
      reference:
        input.method === 'bank_transfer'
          ? `MB-${newSecret(6)
              .replaceAll(/[^A-Za-z0-9]/g, 'X')
              .toUpperCase()}`
          : null,
      resendBlocked: input.resendBlocked,
      createdAt: tx.clock.now(),
    },
  });
  if (input.settleAtOnce) await settleTopUp(tx, { topUpId: id });
  return id;
}
