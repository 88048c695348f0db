import { resendOrder } from '@bestellwerk/contracts/seller-api/orders';
import { resendOrder as sendAgain } from '@bestellwerk/core/orders/resend-order';
import { accepted } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { currentOrder, readPresentedOrder } from './present-order.ts';

export const resendOrderRoute = sellerRoute(resendOrder, {
  find: findOrder,
  current: currentOrder,
  async handle(tx, { params, body, expectedVersion, identity }) {
    await sendAgain(tx, { ...body, orderId: params.id, expectedVersion, actor: identity.actor });
    return accepted(await readPresentedOrder(tx, params.id));
  },
});
