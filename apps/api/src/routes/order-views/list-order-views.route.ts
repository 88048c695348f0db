import { listOrderViews } from '@bestellwerk/contracts/seller-api/order-views';
import { listOrderViews as listViews } from '@bestellwerk/core/order-views/list-order-views';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentOrderView } from './present-order-view.ts';

export const listOrderViewsRoute = sellerRoute(listOrderViews, {
  async handle(tx, { query, identity }) {
    const page = await listViews(tx, { ...pageInput(query), viewer: identity });
    return ok(presentPage(page, presentOrderView));
  },
});
