import { createOrder } from '@bestellwerk/contracts/seller-api/orders';
import { holdChannel } from '@bestellwerk/core/channels/hold-channel';
import { ingestOrder } from '@bestellwerk/core/orders/ingest-order';
import { created, ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { readPresentedOrder } from './present-order.ts';

export const createOrderRoute = sellerRoute(createOrder, {
  async handle(tx, { body: { channelId, placedAt, ...order }, identity }) {
    const channel = await holdChannel(tx, channelId);
    const { orderId, isNew } = await ingestOrder(tx, {
      channelId: channel.id,
      order: { ...order, placedAt: new Date(placedAt) },
      actor: identity.actor,
    });
    const answer = isNew ? created : ok;
    return answer(await readPresentedOrder(tx, orderId));
  },
});
