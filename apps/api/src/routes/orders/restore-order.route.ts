import { restoreOrder } from '@bestellwerk/contracts/seller-api/orders';
import { restoreOrder as takeBack } from '@bestellwerk/core/orders/restore-order';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { currentOrder, readPresentedOrder } from './present-order.ts';

export const restoreOrderRoute = sellerRoute(restoreOrder, {
  find: findOrder,
  current: currentOrder,
  async handle(tx, { params, body, expectedVersion, identity }) {
    const { actor } = identity;
    await takeBack(tx, { orderId: params.id, eventId: body.eventId, expectedVersion, actor });
    return ok(await readPresentedOrder(tx, params.id));
  },
});
