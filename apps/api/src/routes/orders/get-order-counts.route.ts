import { getOrderCounts } from '@bestellwerk/contracts/seller-api/orders';
import { countOrders } from '@bestellwerk/core/orders/count-orders';
import { money } from '@bestellwerk/domain/money';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const getOrderCountsRoute = sellerRoute(getOrderCounts, {
  async handle(tx) {
    const { blocked, ...counts } = await countOrders(tx);
    return ok({ ...counts, blocked: { orders: blocked.orders, cost: money(blocked.costCents) } });
  },
});
