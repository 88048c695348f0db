import { deleteOrderView } from '@bestellwerk/contracts/seller-api/order-views';
import { deleteOrderView as deleteView } from '@bestellwerk/core/order-views/delete-order-view';
import { noContent } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const deleteOrderViewRoute = sellerRoute(deleteOrderView, {
  async handle(tx, { params, identity }) {
    await deleteView(tx, { viewId: params.id, viewer: identity });
    return noContent();
  },
});
