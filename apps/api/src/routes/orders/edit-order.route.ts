import { editOrder } from '@bestellwerk/contracts/seller-api/orders';
import { editOrder as changeOrder } from '@bestellwerk/core/orders/edit-order';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { currentOrder, readPresentedOrder } from './present-order.ts';

export const editOrderRoute = sellerRoute(editOrder, {
  find: findOrder,
  current: currentOrder,
  async handle(tx, { params, body, expectedVersion, identity }) {
    const { actor } = identity;
    await changeOrder(tx, { orderId: params.id, patch: body, expectedVersion, actor });
    return ok(await readPresentedOrder(tx, params.id));
  },
});
