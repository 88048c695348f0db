import { editAccount, getAccount, linkPaypal, unlinkPaypal } from '@bestellwerk/contracts/seller-api/account';
import { createApiToken, deleteApiToken, listApiTokens } from '@bestellwerk/contracts/seller-api/api-tokens';
import { getSession } from '@bestellwerk/contracts/seller-api/session';
import { editSettings, getSettings } from '@bestellwerk/contracts/seller-api/settings';
import { apiClient } from '@bestellwerk/testing/api-client';
import { describe, expect, test } from 'vitest';
import { signedIn } from './support/signed-in.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();

describe('Benutzerdaten', () => {
  test('change what is given and keep the rest; the e-mail stays', async () => {
    const { client, seller } = await signedIn(api());
    const before = await client.ok(getAccount);
    const account = await client.ok(editAccount, {
      body: { name: 'Erika Neu', town: 'Köln', country: 'DE' },
    });
    expect(account).toEqual({ ...before, name: 'Erika Neu', town: 'Köln', country: 'DE' });
    expect(account.email).toBe(seller.email);
    expect((await client.ok(getSession)).user.name).toBe('Erika Neu');
  });

  test('an empty change is none', async () => {
    const { client } = await signedIn(api());
    const before = await client.ok(getAccount);
    expect(await client.ok(editAccount, { body: {} })).toEqual(before);
  });

  test("another seller's stay as they are", async () => {
    const stranger = await api().seller();
    const before = await stranger.client.ok(getAccount);
    await (await api().seller()).client.ok(editAccount, { body: { companyName: 'Changed' } });
    expect(await stranger.client.ok(getAccount)).toEqual(before);
  });
});

describe('PayPal', () => {
  test('422 for the fallback without an account', async () => {
    const { client } = await api().seller();
    const problem = await client.refused(editSettings, { body: { paypalFallback: true } });
    expect(problem).toMatchObject({ status: 422, code: 'paypal_account_missing' });
    expect((await client.ok(getSettings)).paypalFallback).toBe(false);
  });

  test('the fallback can be switched on with an account, and goes with it', async () => {
    const { client } = await api().seller();
    const linked = await client.ok(linkPaypal, { body: { email: 'pay@example.de' } });
    expect(linked.paypal?.email).toBe('pay@example.de');
    expect((await client.ok(editSettings, { body: { paypalFallback: true } })).paypalFallback).toBe(true);
    expect((await client.ok(unlinkPaypal)).paypal).toBeNull();
    expect((await client.ok(getSettings)).paypalFallback).toBe(false);
  });

  test('switching on and unlinking at once never ends with a fallback that has no account', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { client } = await api().seller({ paypalEmail: 'pay@example.de' });
      await Promise.all([
        client.send(editSettings, { body: { paypalFallback: true } }),
        client.send(unlinkPaypal),
      ]);
      expect((await client.ok(getSettings)).paypalFallback).toBe(false);
    }
  });
});

describe('Einstellungen', () => {
  test('start with all carriers and the margin checked', async () => {
    const { client } = await api().seller();
    expect(await client.ok(getSettings)).toEqual({
      paypalFallback: false,
      autoResendAfterTopUp: false,
      checkMargin: true,
      lowBalanceThreshold: null,
      carriers: ['chrono', 'correos', 'gls', 'ups', 'dhl', 'tnt', 'seur'],
      keyboardShortcuts: true,
    });
  });

  test('change what is given', async () => {
    const { client } = await api().seller();
    const lowBalanceThreshold = { amountCents: 5_000, currency: 'EUR' as const };
    const body = {
      carriers: ['dhl' as const, 'gls' as const],
      lowBalanceThreshold,
      autoResendAfterTopUp: true,
    };
    const settings = await client.ok(editSettings, { body });
    expect(settings).toMatchObject({
      carriers: ['gls', 'dhl'],
      lowBalanceThreshold,
      autoResendAfterTopUp: true,
    });
    expect(settings.checkMargin).toBe(true);
  });

  test.each([{ carriers: [] }, { carriers: ['hermes'] }, { unknown: true }])('400 for %o', async (body) => {
    const { client } = await api().seller();
    const answer = await client.raw('PATCH', '/api/v1/settings', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(400);
  });
});

describe('API tokens', () => {
  test('are shown once, work at once, and stop at once when revoked', async () => {
    const { client } = await signedIn(api());
    const { token, id, prefix } = await client.ok(createApiToken, { body: { name: 'Warenwirtschaft' } });
    expect(token).toMatch(/^bw_[\w-]{43}$/);
    expect(token.startsWith(prefix)).toBe(true);
    const program = apiClient(api().url, { authorization: `Bearer ${token}` });
    await program.ok(getSettings);
    const { items } = await client.ok(listApiTokens);
    expect(items.find((item) => item.id === id)).toMatchObject({ name: 'Warenwirtschaft', prefix });
    expect(items.find((item) => item.id === id)?.lastUsedAt).toBeDefined();
    expect(JSON.stringify(items)).not.toContain(token);
    await client.ok(deleteApiToken, { params: { id } });
    expect((await program.refused(getSettings)).status).toBe(401);
    expect((await client.refused(deleteApiToken, { params: { id } })).status).toBe(404);
  });

  test('tell whose they are, as the seller’s first user', async () => {
    const { client, email } = await api().seller();
    expect((await client.ok(getSession)).user.email).toBe(email);
  });

  test.each(['Bearer', 'Bearer bw_', 'Basic abc', 'Bearer bw_x y', `Bearer bw_${'x'.repeat(5000)}`])(
    '401 for %s',
    async (authorization) => {
      const client = apiClient(api().url, { authorization });
      expect((await client.refused(getSettings)).status).toBe(401);
    },
  );
});
