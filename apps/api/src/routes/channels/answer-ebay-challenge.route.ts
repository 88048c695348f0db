import { answerEbayChallenge } from '@bestellwerk/contracts/seller-api/channel-connection';
import { answerChallenge } from '@bestellwerk/core/channels/ebay-notifications/answer-challenge';
import { ok } from '../../http/answer.ts';
import { readParams } from '../../http/read-input.ts';
import { readQuery } from '../../http/read-query.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';
import { validate } from '../../http/validate.ts';
import { ebayEndpoint } from './present-channel.ts';

export const answerEbayChallengeRoute = rawRoute(answerEbayChallenge, async (app, req, res) => {
  const { channelId } = readParams(answerEbayChallenge, req);
  const query = validate(answerEbayChallenge.query, readQuery(req), 'the query');
  const endpoint = ebayEndpoint(`${req.protocol}://${req.host}`, channelId);
  const answer = await answerChallenge(app, { channelId, challengeCode: query.challenge_code, endpoint });
  sendAnswer(app, answerEbayChallenge, res, ok({ challengeResponse: answer }));
});
