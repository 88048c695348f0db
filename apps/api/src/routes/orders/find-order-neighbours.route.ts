import { findOrderNeighbours } from '@bestellwerk/contracts/seller-api/orders';
import { findNeighbours } from '@bestellwerk/core/orders/find-neighbours';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';

export const findOrderNeighboursRoute = sellerRoute(findOrderNeighbours, {
  find: findOrder,
  async handle(tx, { params, query: { sort, ...filter } }) {
    const found = await findNeighbours(tx, { orderId: params.id, filter, sort });
    return ok({
      previousId: found.previousId ?? undefined,
      nextId: found.nextId ?? undefined,
      position: found.position ?? undefined,
      total: found.total ?? undefined,
    });
  },
});
