import { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { listOrders as readOrders } from '@bestellwerk/core/orders/list-orders';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { readingRoute } from '../../http/route.ts';
import { presentOrderSummary } from './present-order-summary.ts';

export const listOrdersRoute = readingRoute(listOrders, {
  async read(reader, { query: { limit, cursor, sort, ...filter } }) {
    const page = await readOrders(reader, { ...pageInput({ limit, cursor }), filter, sort });
    return ok(presentPage(page, presentOrderSummary));
  },
});
