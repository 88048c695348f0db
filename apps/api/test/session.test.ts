import { addOrderNote } from '@bestellwerk/contracts/seller-api/orders';
import { editSettings } from '@bestellwerk/contracts/seller-api/settings';
import { getInstallation, getSession, signIn, signOut } from '@bestellwerk/contracts/seller-api/session';
import { execute, sql } from '@bestellwerk/db/sql';
import { apiClient, readProblem } from '@bestellwerk/testing/api-client';
import { describe, expect, test } from 'vitest';
import { signedIn } from './support/signed-in.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const PASSWORD = 'a long password with ümlauts';

describe('signing in', () => {
  test('200 with user and seller, and a cookie that scripts cannot read', async () => {
    const { email } = await api().seller({ password: PASSWORD, name: 'Muster GmbH' });
    const body = { email: ` ${email.toUpperCase()} `, password: PASSWORD };
    const answer = await api().visitor.send(signIn, { body });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ user: { email }, seller: { name: 'Muster GmbH' } });
    expect(answer.headers.get('set-cookie')).toMatch(/^bestellwerk_session=.*; HttpOnly; SameSite=Lax$/);
  });

  test('the cookie is marked Secure where the caller came over https', async () => {
    const { email } = await api().seller({ password: PASSWORD });
    const headers = { 'x-forwarded-proto': 'https' };
    const answer = await api().visitor.send(signIn, { body: { email, password: PASSWORD }, headers });
    expect(answer.headers.get('set-cookie')).toContain('; Secure');
  });

  test.each([
    ['a wrong password', { password: 'wrong' }],
    ['an unknown e-mail', { email: 'nobody@example.test' }],
    ['no password', { password: undefined }],
    ['a number for a password', { password: 12 }],
    ['NUL in the e-mail', { email: 'a\u0000b' }],
    ['a very long e-mail', { email: `${'x'.repeat(5000)}@example.test` }],
  ])('401 for %s', async (_what, change) => {
    const { email } = await api().seller({ password: PASSWORD });
    const answer = await api().visitor.raw('POST', '/api/v1/session', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD, ...change }),
    });
    expect(readProblem(answer)).toMatchObject({ status: 401, code: 'invalid_credentials' });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('429 with Retry-After after twenty failures for one e-mail; others are not affected', async () => {
    const { email } = await api().seller({ password: PASSWORD });
    const attempt = (one: string) => api().visitor.send(signIn, { body: { email: one, password: 'wrong' } });
    for (let failures = 0; failures < 20; failures += 1) expect((await attempt(email)).status).toBe(401);
    const refused = await attempt(email);
    expect(readProblem(refused).code).toBe('rate_limited');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await attempt('somebody.else@example.test')).status).toBe(401);
  });
});

describe('a session', () => {
  test('tells who is signed in, until signing out', async () => {
    const { client, seller } = await signedIn(api());
    expect((await client.ok(getSession)).user.email).toBe(seller.email);
    await client.ok(signOut);
    expect((await client.refused(getSession)).status).toBe(401);
  });

  test('401 once it has expired', async () => {
    const { client, seller } = await signedIn(api());
    await api().db.asSystem((tx) =>
      execute(tx, sql`UPDATE session SET expires_at = now() WHERE seller_id = ${seller.sellerId}::uuid`),
    );
    expect((await client.refused(getSession)).code).toBe('unauthenticated');
  });

  test('being used prolongs it', async () => {
    const { client, seller } = await signedIn(api());
    expect((await client.send(getSession)).headers.get('set-cookie')).toBeNull();
    await api().db.asSystem((tx) =>
      execute(
        tx,
        sql`UPDATE session SET expires_at = now() + interval '1 day' WHERE seller_id = ${seller.sellerId}::uuid`,
      ),
    );
    expect((await client.send(getSession)).headers.get('set-cookie')).toContain('bestellwerk_session=');
    expect((await client.send(getSession)).headers.get('set-cookie')).toBeNull();
  });

  test('401 for a cookie that we did not sign', async () => {
    const { cookie } = await signedIn(api());
    const forged = apiClient(api().url, { cookie: `${cookie.slice(0, -3)}abc` });
    expect((await forged.refused(getSession)).status).toBe(401);
  });

  test('a token cannot be signed out of', async () => {
    const { client } = await api().seller();
    expect((await client.refused(signOut)).status).toBe(401);
  });

  test('a token that is wrong counts, even beside a good cookie', async () => {
    const { cookie } = await signedIn(api());
    const both = apiClient(api().url, { cookie, authorization: 'Bearer bw_wrong' });
    expect((await both.refused(getSession)).status).toBe(401);
  });
});

describe('writes with a cookie', () => {
  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    '403 from the origin %s',
    async (origin) => {
      const { client } = await signedIn(api());
      const problem = await client.refused(editSettings, {
        body: { checkMargin: false },
        headers: { origin },
      });
      expect(problem).toMatchObject({ status: 403, code: 'origin_mismatch' });
    },
  );

  test('are taken from our own pages, and reads from anywhere', async () => {
    const { client } = await signedIn(api());
    const own = { origin: api().url };
    expect((await client.ok(editSettings, { body: { checkMargin: false }, headers: own })).checkMargin).toBe(
      false,
    );
    expect((await client.send(getSession, { headers: { origin: 'https://evil.example' } })).status).toBe(200);
  });

  test('403 comes before 404', async () => {
    const { client } = await signedIn(api());
    const params = { id: '00000000-0000-7000-8000-000000000000' };
    const headers = { origin: 'https://evil.example' };
    expect((await client.refused(addOrderNote, { params, body: { text: 'x' }, headers })).status).toBe(403);
  });

  test('a program with a token has no origin to be checked', async () => {
    const { client } = await api().seller();
    const headers = { origin: 'https://program.example' };
    expect((await client.send(editSettings, { body: { checkMargin: true }, headers })).status).toBe(200);
  });
});

test('a visitor learns only whether this is a demo', async () => {
  expect(await api().visitor.ok(getInstallation)).toEqual({ demo: true });
});
