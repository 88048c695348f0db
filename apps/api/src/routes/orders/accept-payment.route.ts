import { acceptPayment } from '@bestellwerk/contracts/seller-api/orders';
import { acceptPayment as accept } from '@bestellwerk/core/orders/accept-payment';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { currentOrder, readPresentedOrder } from './present-order.ts';

export const acceptPaymentRoute = sellerRoute(acceptPayment, {
  find: findOrder,
  current: currentOrder,
  async handle(tx, { params, body, expectedVersion, identity }) {
    await accept(tx, { ...body, orderId: params.id, expectedVersion, actor: identity.actor });
    return ok(await readPresentedOrder(tx, params.id));
  },
});
