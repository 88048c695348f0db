import { getDelivery } from '@bestellwerk/contracts/seller-api/channels';
import { getDelivery as readDelivery, readRawDelivery } from '@bestellwerk/core/deliveries/delivery-store';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentDelivery } from './present-delivery.ts';

export const getDeliveryRoute = sellerRoute(getDelivery, {
  async handle(tx, { params }) {
    const delivery = await readDelivery(tx, params.id);
    return ok({ ...presentDelivery(delivery), ...(await readRawDelivery(tx, delivery.id)) });
  },
});
