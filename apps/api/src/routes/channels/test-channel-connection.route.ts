import { testChannelConnection } from '@bestellwerk/contracts/seller-api/channel-connection';
import { testConnection } from '@bestellwerk/core/channels/pull/test-connection';
import { ok } from '../../http/answer.ts';
import { authenticate } from '../../http/authenticate.ts';
import { checkOrigin } from '../../http/check-origin.ts';
import { readParams } from '../../http/read-input.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';
import { presentFault } from './present-fault.ts';

/** No transaction stays open while the channel is asked. */
export const testChannelConnectionRoute = rawRoute(testChannelConnection, async (app, req, res) => {
  const { identity, via } = await authenticate(app, req, res);
  if (via === 'cookie') checkOrigin(req);
  const { id: channelId } = readParams(testChannelConnection, req);
  const fault = await testConnection(app, { sellerId: identity.sellerId, channelId });
  const works = fault === null;
  const answer = works ? { works } : { works, fault: presentFault(fault.code, fault.detail) };
  sendAnswer(app, testChannelConnection, res, ok(answer));
});
