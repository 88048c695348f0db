import { getMoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { getMoneyBox as readMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentMoneyBox } from './present-money-box.ts';

export const getMoneyBoxRoute = sellerRoute(getMoneyBox, {
  async handle(tx) {
    return ok(presentMoneyBox(await readMoneyBox(tx)));
  },
});
