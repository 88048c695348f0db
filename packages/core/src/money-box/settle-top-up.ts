import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { ACCOUNT_OF_METHOD, type TopUpMethod } from '@bestellwerk/domain/ledger';
import { Refusal } from '@bestellwerk/domain/refusal';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { isStorableId } from '../orders/order-store.ts';
import { publishHint } from '../stream/publish-hint.ts';
import { lockMoneyBoxes } from './lock-money-boxes.ts';

/**
 * Credits a pending top-up, once: settling it again changes nothing, whoever reports it and however often. Orders
 * that wait for money are sent afterwards where the top-up or the setting says so. Throws `not_found`.
 */
export async function settleTopUp(tx: SellerTx, { topUpId }: { topUpId: string }): Promise<void> {
  const now = tx.clock.now();
  const [settled] = isStorableId(topUpId)
    ? await query<{ amount: bigint; method: TopUpMethod; resendBlocked: boolean }>(
        tx,
        sql`UPDATE top_up SET status = 'settled', settled_at = ${now}
            WHERE seller_id = ${tx.sellerId}::uuid AND id = ${topUpId}::uuid AND status = 'pending'
            RETURNING amount_cents AS amount, method, resend_blocked AS "resendBlocked"`,
      )
    : [];
  if (!settled) return requireTopUp(tx, topUpId);
  await lockMoneyBoxes(tx, [tx.sellerId]);
  const [account] = await query<{ posted: bigint }>(
    tx,
    sql`UPDATE account SET posted_cents = posted_cents + ${settled.amount}
        WHERE seller_id = ${tx.sellerId}::uuid AND code = 'money_box' RETURNING posted_cents AS posted`,
  );
  if (!account) throw new Error('the seller has no Money Box');
  await tx.prisma.transfer.create({
    data: {
      sellerId: tx.sellerId,
      id: `topup:${topUpId}`,
      kind: 'top_up',
      debitAccount: ACCOUNT_OF_METHOD[settled.method],
      creditAccount: 'money_box',
      amountCents: settled.amount,
      balanceAfterCents: account.posted,
      topUpId,
      createdAt: now,
    },
  });
  await publishHint(tx, { topic: 'money_box' });
  const settings = await tx.prisma.sellerSettings.findUnique({ where: { sellerId: tx.sellerId } });
  if (settled.resendBlocked || settings?.autoResendAfterTopUp) {
    await enqueueJob(tx, 'resend-blocked', { sellerId: tx.sellerId });
  }
}

async function requireTopUp(tx: SellerTx, topUpId: string): Promise<void> {
  const known =
    isStorableId(topUpId) &&
    (await tx.prisma.topUp.findUnique({ where: { sellerId_id: { sellerId: tx.sellerId, id: topUpId } } }));
  if (!known) throw new Refusal('not_found', 'no such top-up');
}
