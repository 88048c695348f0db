import { markManuallySent } from '@bestellwerk/contracts/seller-api/orders';
import { markManuallySent as markSent } from '@bestellwerk/core/orders/mark-manually-sent';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { currentOrder, readPresentedOrder } from './present-order.ts';

export const markManuallySentRoute = sellerRoute(markManuallySent, {
  find: findOrder,
  current: currentOrder,
  async handle(tx, { params, body, expectedVersion, identity }) {
    await markSent(tx, { ...body, orderId: params.id, expectedVersion, actor: identity.actor });
    return ok(await readPresentedOrder(tx, params.id));
  },
});
