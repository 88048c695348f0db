import { editAccount } from '@bestellwerk/contracts/seller-api/account';
import { editAccount as changeAccount } from '@bestellwerk/core/account/edit-account';
import { getAccount } from '@bestellwerk/core/account/get-account';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentAccount } from './present-account.ts';

export const editAccountRoute = sellerRoute(editAccount, {
  async handle(tx, { body, identity }) {
    await changeAccount(tx, { userId: identity.userId, patch: body });
    return ok(presentAccount(await getAccount(tx, identity)));
  },
});
