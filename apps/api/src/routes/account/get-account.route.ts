import { getAccount } from '@bestellwerk/contracts/seller-api/account';
import { getAccount as readAccount } from '@bestellwerk/core/account/get-account';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentAccount } from './present-account.ts';

export const getAccountRoute = sellerRoute(getAccount, {
  async handle(tx, { identity }) {
    return ok(presentAccount(await readAccount(tx, identity)));
  },
});
