import type { SellerTx } from '@bestellwerk/db/database';
import { getSignedInUser, type Theme } from '../sessions/get-signed-in-user.ts';

export type AccountPatch = {
  name?: string;
  language?: 'de' | 'en';
  theme?: Theme;
  companyName?: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: string;
  phone?: string;
  vatNumber?: string;
};

/** Changes what is given; name, language and theme belong to the user, the rest to the seller. */
export async function editAccount(
  tx: SellerTx,
  input: { userId?: string; patch: AccountPatch },
): Promise<void> {
  const { name, language, theme, ...company } = input.patch;
  const { user } = await getSignedInUser(tx, input);
  await tx.prisma.user.update({
    where: { sellerId_id: { sellerId: tx.sellerId, id: user.id } },
    data: { name, language, theme },
  });
  await tx.prisma.seller.update({ where: { id: tx.sellerId }, data: company });
}
