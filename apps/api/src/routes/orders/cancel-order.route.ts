import { cancelOrder } from '@bestellwerk/contracts/seller-api/orders';
import { cancelOrder as cancel } from '@bestellwerk/core/orders/cancel-order';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { currentOrder, readPresentedOrder } from './present-order.ts';

export const cancelOrderRoute = sellerRoute(cancelOrder, {
  find: findOrder,
  current: currentOrder,
  async handle(tx, { params, body, expectedVersion, identity }) {
    await cancel(tx, { ...body, orderId: params.id, expectedVersion, actor: identity.actor });
    return ok(await readPresentedOrder(tx, params.id));
  },
});
