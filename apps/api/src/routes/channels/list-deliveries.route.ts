import { listDeliveries } from '@bestellwerk/contracts/seller-api/channels';
import { listDeliveries as readDeliveries } from '@bestellwerk/core/deliveries/list-deliveries';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { findChannel } from './find-channel.ts';
import { presentDelivery } from './present-delivery.ts';

export const listDeliveriesRoute = sellerRoute(listDeliveries, {
  find: findChannel,
  async handle(tx, { params, query: { state, ...query } }) {
    const page = await readDeliveries(tx, { ...pageInput(query), channelId: params.id, state });
    return ok(presentPage(page, presentDelivery));
  },
});
