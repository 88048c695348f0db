import { getSession } from '@bestellwerk/contracts/seller-api/session';
import { getSignedInUser } from '@bestellwerk/core/sessions/get-signed-in-user';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentSession } from './present-session.ts';

export const getSessionRoute = sellerRoute(getSession, {
  async handle(tx, { app, identity }) {
    return ok(presentSession(await getSignedInUser(tx, identity), app.installation));
  },
});
