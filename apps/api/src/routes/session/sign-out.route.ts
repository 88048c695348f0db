import { signOut } from '@bestellwerk/contracts/seller-api/session';
import { signOut as endSession } from '@bestellwerk/core/sessions/sign-out';
import { Refusal } from '@bestellwerk/domain/refusal';
import { noContent } from '../../http/answer.ts';
import { authenticate } from '../../http/authenticate.ts';
import { checkOrigin } from '../../http/check-origin.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';
import { clearSessionCookie } from '../../http/session-cookie.ts';

/** Only a session can be signed out of; a token is revoked instead. */
export const signOutRoute = rawRoute(signOut, async (app, req, res) => {
  const { identity } = await authenticate(app, req, res);
  const { sessionHash } = identity;
  if (sessionHash === undefined) throw new Refusal('unauthenticated', 'a token has no session');
  checkOrigin(req);
  await app.db.withSeller(identity.sellerId, (tx) => endSession(tx, { sessionHash }));
  clearSessionCookie(req, res);
  sendAnswer(app, signOut, res, noContent());
});
