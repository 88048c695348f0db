import { listOrderAttempts } from '@bestellwerk/contracts/seller-api/orders';
import { listOrderAttempts as readAttempts } from '@bestellwerk/core/attempts/list-order-attempts';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { presentAttempt } from './present-attempt.ts';

export const listOrderAttemptsRoute = sellerRoute(listOrderAttempts, {
  find: findOrder,
  async handle(tx, { params, query }) {
    const page = await readAttempts(tx, { ...pageInput(query), orderId: params.id });
    return ok(presentPage(page, presentAttempt));
  },
});
