import { createTopUp } from '@bestellwerk/contracts/seller-api/money-box';
import { createTopUp as topUp } from '@bestellwerk/core/money-box/create-top-up';
import { getTopUp } from '@bestellwerk/core/money-box/top-up-store';
import { created } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentTopUp } from './present-money-box.ts';

export const createTopUpRoute = sellerRoute(createTopUp, {
  async handle(tx, { app, body: { amount, method, resendBlocked = false } }) {
    const { amountCents } = amount;
    const settleAtOnce = app.payments.settlesAtOnce(method);
    const topUpId = await topUp(tx, { amountCents, method, resendBlocked, settleAtOnce });
    return created(presentTopUp(await getTopUp(tx, topUpId)));
  },
});
