import { dismissDelivery } from '@bestellwerk/contracts/seller-api/channels';
import { dismissDelivery as dismiss } from '@bestellwerk/core/deliveries/dismiss-delivery';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentDelivery } from './present-delivery.ts';

export const dismissDeliveryRoute = sellerRoute(dismissDelivery, {
  async handle(tx, { params }) {
    return ok(presentDelivery(await dismiss(tx, { deliveryId: params.id })));
  },
});
