import { createOrderView } from '@bestellwerk/contracts/seller-api/order-views';
import { createOrderView as createView } from '@bestellwerk/core/order-views/create-order-view';
import { created } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentOrderView } from './present-order-view.ts';

export const createOrderViewRoute = sellerRoute(createOrderView, {
  async handle(tx, { body, identity }) {
    return created(presentOrderView(await createView(tx, { ...body, viewer: identity })));
  },
});
