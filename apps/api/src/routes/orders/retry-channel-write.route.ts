import { retryChannelWrite } from '@bestellwerk/contracts/seller-api/orders';
import { retryWrite } from '@bestellwerk/core/channels/write-back/retry-write';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { readPresentedOrder } from './present-order.ts';

export const retryChannelWriteRoute = sellerRoute(retryChannelWrite, {
  find: findOrder,
  async handle(tx, { params }) {
    await retryWrite(tx, { orderId: params.id, kind: params.kind });
    return ok(await readPresentedOrder(tx, params.id));
  },
});
