import { signIn, signInSchema } from '@bestellwerk/contracts/seller-api/session';
import { getSignedInUser } from '@bestellwerk/core/sessions/get-signed-in-user';
import { signIn as openSession } from '@bestellwerk/core/sessions/sign-in';
import { Refusal } from '@bestellwerk/domain/refusal';
import { ok } from '../../http/answer.ts';
import { parseJson, requireJsonType } from '../../http/parse-json.ts';
import { JSON_BODY_LIMIT, readBody } from '../../http/read-body.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';
import { setSessionCookie } from '../../http/session-cookie.ts';
import { presentSession } from './present-session.ts';

/** Wrong credentials are 401 whatever their form; only what is no JSON object is malformed. */
export const signInRoute = rawRoute(signIn, async (app, req, res) => {
  const bytes = await readBody(req, JSON_BODY_LIMIT);
  requireJsonType(req.get('content-type'));
  const credentials = readCredentials(parseJson(bytes));
  const ip = req.ip ?? '';
  app.signInThrottle.check(credentials.email, ip);
  try {
    const { secret, identity } = await openSession(app.db, credentials);
    const user = await app.db.withSeller(identity.sellerId, (tx) => getSignedInUser(tx, identity));
    setSessionCookie(req, res, secret, app.sessionSecret);
    sendAnswer(app, signIn, res, ok(presentSession(user, app.installation)));
  } catch (error) {
    if (error instanceof Refusal) app.signInThrottle.fail(credentials.email, ip);
    throw error;
  }
});

function readCredentials(body: unknown): { email: string; password: string } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal('malformed_json', 'the body must be a JSON object');
  }
  const parsed = signInSchema.safeParse(body);
  return parsed.success ? parsed.data : { email: '', password: '' };
}
