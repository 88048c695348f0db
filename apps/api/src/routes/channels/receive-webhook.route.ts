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

/** The body is stored as it came before it is answered; a refused one leaves nothing but a count. */
export const receiveWebhookRoute = rawRoute(receiveWebhook, async (app, req, res) => {
  const { channelId } = readParams(receiveWebhook, req);
  const { db, secretBox } = app;
  const channel = await db.asSystem((tx) => findWebhookChannel(tx, { channelId, secretBox }));
  try {
    const body = await readBody(req, DELIVERY_LIMIT);
    if (channel.type === 'woocommerce' && isWooCommercePing(body)) {
      return sendAnswer(app, receiveWebhook, res, ok({}));
    }
    requireGenuine(req, channel, body);
    const delivery = { channelId: channel.id, topic: topicOf(req), headers: keptHeaders(req), body };
    const deliveryId = await db.withSeller(channel.sellerId, (tx) => receiveDelivery(tx, delivery));
    sendAnswer(app, receiveWebhook, res, ok({ deliveryId }));
  } catch (error) {
    // A sender that went away in the middle has delivered nothing; it counts like one that was turned away.
    const isRefused = error instanceof Refusal || !req.complete;
    if (isRefused) await db.asSystem((tx) => countRefusedDelivery(tx, channel));
    throw error;
  }
});
