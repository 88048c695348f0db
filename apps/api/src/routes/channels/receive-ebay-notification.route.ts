import { receiveEbayNotification } from '@bestellwerk/contracts/seller-api/channel-connection';
import { receiveEbayNotification as receive } from '@bestellwerk/core/channels/ebay-notifications/receive-ebay-notification';
import { countRefusedDelivery } from '@bestellwerk/core/deliveries/find-webhook-channel';
import { Refusal } from '@bestellwerk/domain/refusal';
import { ok } from '../../http/answer.ts';
import { requireJsonType } from '../../http/parse-json.ts';
import { JSON_BODY_LIMIT, readBody } from '../../http/read-body.ts';
import { readParams } from '../../http/read-input.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';

/** As of a shop's webhook, a refused one leaves nothing but a count. */
export const receiveEbayNotificationRoute = rawRoute(receiveEbayNotification, async (app, req, res) => {
  const { channelId } = readParams(receiveEbayNotification, req);
  try {
    const body = await readBody(req, JSON_BODY_LIMIT);
    const contentType = req.get('content-type');
    if (contentType !== undefined) requireJsonType(contentType);
    const deliveryId = await receive(app, { channelId, header: req.get('x-ebay-signature'), body });
    sendAnswer(app, receiveEbayNotification, res, ok({ deliveryId }));
  } catch (error) {
    // What we could not check just now was not turned away: eBay sends it again.
    const isRefused = error instanceof Refusal ? error.code !== 'unavailable' : !req.complete;
    if (isRefused) await app.db.asSystem((tx) => countRefusedDelivery(tx, channelId, ['ebay']));
    throw error;
  }
});
