import type { Account } from '@bestellwerk/contracts/seller-api/account';
import type { AccountView } from '@bestellwerk/core/account/get-account';

export function presentAccount({ paypal, ...account }: AccountView): Account {
  return { ...account, paypal: paypal && { ...paypal, linkedAt: paypal.linkedAt.toISOString() } };
}
