import { receiveWebhook } from '@bestellwerk/contracts/seller-api/webhooks';
import { isWooCommercePing } from '@bestellwerk/core/channels/is-woocommerce-ping';
import { countRefusedDelivery, findWebhookChannel } from '@bestellwerk/core/deliveries/find-webhook-channel';
import { receiveDelivery } from '@bestellwerk/core/deliveries/receive-delivery';
import { Refusal } from '@bestellwerk/domain/refusal';
import { ok } from '../../http/answer.ts';
import { readBody } from '../../http/read-body.ts';
import { readParams } from '../../http/read-input.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';
import { keptHeaders, requireGenuine, topicOf } from './webhook-headers.ts';

const DELIVERY_LIMIT = 5 << 20;

/**
 * The body is stored as it came before it is answered, in one short transaction, since a shop gives up on slow
 * answers; a refused one leaves nothing but a count.
 */
export const receiveWebhookRoute = rawRoute(receiveWebhook, async (app, req, res) => {
  const { channelId } = readParams(receiveWebhook, req);
  const { db, secretBox } = app;
  try {
    const body = await readBody(req, DELIVERY_LIMIT);
    const deliveryId = await db.asSystem(async (tx) => {
      const { sellerId, ...channel } = await findWebhookChannel(tx, { channelId, secretBox });
      if (channel.type === 'woocommerce' && isWooCommercePing(body)) return undefined;
      requireGenuine(req, channel, body);
      const delivery = { channelId, topic: topicOf(req), headers: keptHeaders(req), body };
      return receiveDelivery({ ...tx, sellerId }, delivery);
    });
    sendAnswer(app, receiveWebhook, res, ok(deliveryId === undefined ? {} : { deliveryId }));
  } catch (error) {
    // A sender that went away in the middle has delivered nothing; it counts like one that was turned away.
    const isRefused = error instanceof Refusal || !req.complete;
    if (isRefused) await db.asSystem((tx) => countRefusedDelivery(tx, channelId));
    throw error;
  }
});
