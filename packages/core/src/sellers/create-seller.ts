import type { SystemTx } from '@bestellwerk/db/database';
import { LEDGER_ACCOUNTS } from '@bestellwerk/domain/ledger';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { newId } from '@bestellwerk/platform/ids';

export type NewSeller = {
  id?: string;
  companyName: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: string;
  phone?: string;
  vatNumber?: string;
  user: { email: string; name: string; passwordHash: string; language?: 'de' | 'en' };
};

/** A seller with a first user, the default settings and empty books. */
export async function createSeller(
  tx: SystemTx,
  { user, id = newId(tx.clock), ...address }: NewSeller,
): Promise<{ sellerId: string; userId: string }> {
  const createdAt = tx.clock.now();
  const userId = newId(tx.clock);
  await tx.prisma.seller.create({ data: { ...address, id, createdAt } });
  await tx.prisma.user.create({
    data: { ...user, sellerId: id, id: userId, email: user.email.trim().toLowerCase(), createdAt },
  });
  await tx.prisma.sellerSettings.create({ data: { sellerId: id, carriers: [...SUPPLIER_CARRIERS] } });
  await tx.prisma.account.createMany({ data: LEDGER_ACCOUNTS.map((code) => ({ sellerId: id, code })) });
  return { sellerId: id, userId };
}
