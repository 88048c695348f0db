import { accessTokenSchema, ebayPublicKeySchema } from '@bestellwerk/contracts/channels/pages';
import type { CallChannel } from '../pull/call-channel.ts';
import { asUnauthorized } from '../pull/access-token.ts';
import type { OpenConnection } from '../pull/connection.ts';
import type { EbayPublicKey } from './verify-ebay-signature.ts';

/** Anybody may send us key ids, so what asking for them costs is limited apart from the orders. */
const GROUP = { name: 'notification', perSecond: 0.5, burst: 10 };
const SCOPE = 'https://api.ebay.com/oauth/api_scope';

/** Fetches the key of this id with an application's token, which needs no seller. */
export async function fetchEbayKey(
  call: CallChannel,
  { credentials: { clientId = '', clientSecret = '' } }: OpenConnection,
  keyId: string,
): Promise<EbayPublicKey> {
  const login = await call({
    method: 'POST',
    path: '/identity/v1/oauth2/token',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPE }).toString(),
    group: GROUP,
  }).catch(asUnauthorized);
  const token = accessTokenSchema.parse(login.json()).access_token;
  const answer = await call({
    method: 'GET',
    path: `/commerce/notification/v1/public_key/${encodeURIComponent(keyId)}`,
    headers: { authorization: `Bearer ${token}` },
    group: GROUP,
  });
  return ebayPublicKeySchema.parse(answer.json());
}
