import { editOrderView } from '@bestellwerk/contracts/seller-api/order-views';
import { editOrderView as editView } from '@bestellwerk/core/order-views/edit-order-view';
import { requireOrderView } from '@bestellwerk/core/order-views/require-order-view';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentOrderView } from './present-order-view.ts';

export const editOrderViewRoute = sellerRoute(editOrderView, {
  find: (tx, { id }, identity) => requireOrderView(tx, { viewId: id, viewer: identity }),
  async handle(tx, { params, body, identity }) {
    const view = await editView(tx, { viewId: params.id, patch: body, viewer: identity });
    return ok(presentOrderView(view));
  },
});
