import { signIn } from '@bestellwerk/contracts/seller-api/session';
import { apiClient, type ApiClient } from '@bestellwerk/testing/api-client';
import type { ApiHarness, ApiSeller } from './api-harness.ts';

const PASSWORD = 'a long password';

/** A person at a browser: a client with a session's cookie. */
export async function signedIn(
  api: ApiHarness,
): Promise<{ client: ApiClient; seller: ApiSeller; cookie: string }> {
  const seller = await api.seller({ password: PASSWORD });
  const answer = await api.visitor.send(signIn, { body: { email: seller.email, password: PASSWORD } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { seller, cookie, client: apiClient(api.url, { cookie }) };
}
