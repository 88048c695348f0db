import type { SellerTx } from '@bestellwerk/db/database';
import type { TopUpMethod } from '@bestellwerk/domain/ledger';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { Refusal } from '@bestellwerk/domain/refusal';

export type TopUpStatus = 'settled' | 'pending';

export type TopUpRow = {
  id: string;
  status: TopUpStatus;
  amountCents: Cents;
  method: TopUpMethod;
  reference: string | null;
  resendBlocked: boolean;
  createdAt: Date;
  settledAt: Date | null;
};

export async function findTopUps(
  tx: SellerTx,
  query: { where: object; orderBy: object[]; take: number },
): Promise<TopUpRow[]> {
  const rows = await tx.prisma.topUp.findMany({ ...query, where: { ...query.where, sellerId: tx.sellerId } });
  return rows.map((row) => ({
    ...row,
    amountCents: cents(Number(row.amountCents)),
    method: row.method as TopUpMethod,
    status: row.status as TopUpStatus,
  }));
}

/** Throws `not_found` for an unknown top-up and for another seller's. */
export async function getTopUp(tx: SellerTx, topUpId: string): Promise<TopUpRow> {
  const [topUp] = await findTopUps(tx, { where: { id: topUpId }, orderBy: [], take: 1 });
  if (!topUp) throw new Refusal('not_found', 'no such top-up');
  return topUp;
}
