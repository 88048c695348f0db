import { getOrder } from '@bestellwerk/contracts/seller-api/orders';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { readPresentedOrder } from './present-order.ts';

export const getOrderRoute = sellerRoute(getOrder, {
  async handle(tx, { params }) {
    return ok(await readPresentedOrder(tx, params.id));
  },
});
