import { testChannelConnection } from '@bestellwerk/contracts/seller-api/channel-connection';
import { testConnection } from '@bestellwerk/core/channels/pull/test-connection';
import { claimKey } from '@bestellwerk/core/idempotency/idempotency-store';
import { ok } from '../../http/answer.ts';
import { answerOnce } from '../../http/answer-once.ts';
import { readNamedRequest } from '../../http/idempotency.ts';
import { JSON_BODY_LIMIT, readBody } from '../../http/read-body.ts';
import { authenticate } from '../../http/authenticate.ts';
import { checkOrigin } from '../../http/check-origin.ts';
import { readParams } from '../../http/read-input.ts';
import { rawRoute } from '../../http/route.ts';
import { presentFault } from './present-fault.ts';

/** No transaction stays open while the channel is asked. */
export const testChannelConnectionRoute = rawRoute(testChannelConnection, async (app, req, res) => {
  const { identity, via } = await authenticate(app, req, res);
  if (via === 'cookie') checkOrigin(req);
  const { id: channelId } = readParams(testChannelConnection, req);
  const { sellerId } = identity;
  const named = readNamedRequest(req, await readBody(req, JSON_BODY_LIMIT));
  const isKnown =
    named !== undefined && (await app.db.withSeller(sellerId, (tx) => claimKey(tx, named))) !== null;
  const fault = isKnown ? null : await testConnection(app, { sellerId, channelId });
  const works = fault === null;
  const answer = works ? { works } : { works, fault: presentFault(fault.code, fault.detail) };
  // Of two with one key at the same moment both ask the channel, which changes nothing; the first answer counts.
  await answerOnce(app, res, { operation: testChannelConnection, sellerId, named }, () =>
    Promise.resolve(ok(answer)),
  );
});
