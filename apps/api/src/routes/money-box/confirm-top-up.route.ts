import { confirmTopUp } from '@bestellwerk/contracts/seller-api/money-box';
import { confirmTopUp as confirm } from '@bestellwerk/core/money-box/confirm-top-up';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentTopUp } from './present-money-box.ts';

export const confirmTopUpRoute = sellerRoute(confirmTopUp, {
  async handle(tx, { app, params }) {
    return ok(presentTopUp(await confirm(tx, { topUpId: params.id, payments: app.payments })));
  },
});
