import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { getSignedInUser, type Theme } from '../sessions/get-signed-in-user.ts';

export type AccountView = {
  name: string;
  email: string;
  language: 'de' | 'en';
  theme: Theme;
  companyName: string;
  street: string;
  postcode: string;
  town: string;
  country: string;
  phone: string;
  vatNumber: string;
  paypal: { email: string; linkedAt: Date } | null;
};

/** Benutzerdaten: the seller and the user who asks. */
export async function getAccount(tx: SellerTx, input: { userId?: string }): Promise<AccountView> {
  const { user } = await getSignedInUser(tx, input);
  const seller = await tx.prisma.seller.findUnique({ where: { id: tx.sellerId } });
  if (!seller) throw new Refusal('unauthenticated', 'the seller is gone');
  const { companyName, street, postcode, town, country, phone, vatNumber, paypalEmail, paypalLinkedAt } =
    seller;
  const paypal = paypalEmail && paypalLinkedAt ? { email: paypalEmail, linkedAt: paypalLinkedAt } : null;
  return {
    name: user.name,
    email: user.email,
    language: user.language,
    theme: user.theme,
    companyName,
    street,
    postcode,
    town,
    country,
    phone,
    vatNumber,
    paypal,
  };
}
