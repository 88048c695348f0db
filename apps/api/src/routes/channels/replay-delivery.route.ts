import { replayDelivery } from '@bestellwerk/contracts/seller-api/channels';
import { replayDelivery as replay } from '@bestellwerk/core/deliveries/replay-delivery';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentDelivery } from './present-delivery.ts';

export const replayDeliveryRoute = sellerRoute(replayDelivery, {
  async handle(tx, { params }) {
    return ok(presentDelivery(await replay(tx, { deliveryId: params.id })));
  },
});
