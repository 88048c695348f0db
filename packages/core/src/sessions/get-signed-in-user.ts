import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';

export type Theme = 'system' | 'light' | 'dark';

export type SignedInUser = {
  user: { id: string; email: string; name: string; language: 'de' | 'en'; theme: Theme };
  seller: { id: string; name: string };
};

/** The person behind a session; behind a program's token, the seller's first user. */
export async function getSignedInUser(tx: SellerTx, input: { userId?: string }): Promise<SignedInUser> {
  const user = await tx.prisma.user.findFirst({
    where: { sellerId: tx.sellerId, id: input.userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { seller: { select: { id: true, companyName: true } } },
  });
  if (!user) throw new Refusal('unauthenticated', 'the user is gone');
  return {
    user: {
      id: user.id,
      email: user.email,
      name: user.name,
      language: user.language === 'en' ? 'en' : 'de',
      theme: user.theme as Theme,
    },
    seller: { id: user.seller.id, name: user.seller.companyName },
  };
}
