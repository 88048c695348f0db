import { getOrderCounts } from '@bestellwerk/contracts/seller-api/orders';
import { countOrders } from '@bestellwerk/core/orders/count-orders';
import { money } from '@bestellwerk/domain/money';
import { ok } from '../../http/answer.ts';
import { readingRoute } from '../../http/route.ts';

export const getOrderCountsRoute = readingRoute(getOrderCounts, {
  async read(reader) {
    const { byStatus, byReason, attention, blocked } = await countOrders(reader);
    const cost = money(blocked.costCents);
    return ok({ byStatus, byReason, attention, blocked: { orders: blocked.orders, cost } });
  },
});
