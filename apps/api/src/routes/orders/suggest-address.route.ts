import { suggestAddress } from '@bestellwerk/contracts/seller-api/orders';
import { suggestOrderAddress } from '@bestellwerk/core/orders/suggest-order-address';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';

export const suggestAddressRoute = sellerRoute(suggestAddress, {
  find: findOrder,
  async handle(tx, { params, body }) {
    const found = await suggestOrderAddress(tx, { ...body, orderId: params.id });
    return ok(found ?? { suggestion: null });
  },
});
