import { unlinkPaypal } from '@bestellwerk/contracts/seller-api/account';
import { getAccount } from '@bestellwerk/core/account/get-account';
import { unlinkPaypal as unlink } from '@bestellwerk/core/account/unlink-paypal';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentAccount } from './present-account.ts';

export const unlinkPaypalRoute = sellerRoute(unlinkPaypal, {
  async handle(tx, { identity }) {
    await unlink(tx);
    return ok(presentAccount(await getAccount(tx, identity)));
  },
});
