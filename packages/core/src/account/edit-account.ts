import type { SellerTx } from '@bestellwerk/db/database';
import { getSignedInUser } from '../sessions/get-signed-in-user.ts';

export type AccountPatch = {
  name?: string;
  language?: 'de' | 'en';
  companyName?: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: string;
  phone?: string;
  vatNumber?: string;
};

/** Changes what is given; name and language belong to the user, the rest to the seller. */
export async function editAccount(
  tx: SellerTx,
  input: { userId?: string; patch: AccountPatch },
): Promise<void> {
  const { name, language, ...company } = input.patch;
  const { user } = await getSignedInUser(tx, input);
  await tx.prisma.user.update({
    where: { sellerId_id: { sellerId: tx.sellerId, id: user.id } },
    data: { name, language },
  });
  await tx.prisma.seller.update({ where: { id: tx.sellerId }, data: company });
}
