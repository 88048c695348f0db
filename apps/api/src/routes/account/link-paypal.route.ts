import { linkPaypal } from '@bestellwerk/contracts/seller-api/account';
import { getAccount } from '@bestellwerk/core/account/get-account';
import { linkPaypal as link } from '@bestellwerk/core/account/link-paypal';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentAccount } from './present-account.ts';

export const linkPaypalRoute = sellerRoute(linkPaypal, {
  async handle(tx, { body, identity }) {
    await link(tx, body);
    return ok(presentAccount(await getAccount(tx, identity)));
  },
});
