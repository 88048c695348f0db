import { listOrderEvents } from '@bestellwerk/contracts/seller-api/orders';
import { listOrderEvents as readEvents } from '@bestellwerk/core/history/list-order-events';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { presentOrderEvent } from './present-order-event.ts';

export const listOrderEventsRoute = sellerRoute(listOrderEvents, {
  find: findOrder,
  async handle(tx, { params, query }) {
    const page = await readEvents(tx, { ...pageInput(query), orderId: params.id });
    return ok(presentPage(page, presentOrderEvent));
  },
});
