import { receiveEbayNotification } from '@bestellwerk/contracts/seller-api/channel-connection';
import { receiveEbayNotification as receive } from '@bestellwerk/core/channels/ebay-notifications/receive-ebay-notification';
import { ok } from '../../http/answer.ts';
import { JSON_BODY_LIMIT, readBody } from '../../http/read-body.ts';
import { readParams } from '../../http/read-input.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';

export const receiveEbayNotificationRoute = rawRoute(receiveEbayNotification, async (app, req, res) => {
  const { channelId } = readParams(receiveEbayNotification, req);
  const body = await readBody(req, JSON_BODY_LIMIT);
  const deliveryId = await receive(app, { channelId, header: req.get('x-ebay-signature'), body });
  sendAnswer(app, receiveEbayNotification, res, ok({ deliveryId }));
});
