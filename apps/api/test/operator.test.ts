import { createTopUp, getMoneyBox, listMoneyBoxEntries } from '@bestellwerk/contracts/seller-api/money-box';
import { settleTopUp } from '@bestellwerk/contracts/seller-api/operator';
import { paymentProvider } from '@bestellwerk/core/money-box/payment-provider';
import { apiClient, readProblem, type ApiClient } from '@bestellwerk/testing/api-client';
import { describe, expect, test } from 'vitest';
import { apiHarness } from './support/api-harness.ts';
import { sharedApi } from './support/shared-api.ts';
import { signedIn } from './support/signed-in.ts';

const OPERATOR_TOKEN = 'the-token-of-whoever-runs-the-desk-0815';
const api = sharedApi({
  payments: paymentProvider('none'),
  installation: { demo: false, payments: 'none' },
  operatorToken: OPERATOR_TOKEN,
});
const euro = (amountCents: number) => ({ amountCents, currency: 'EUR' as const });
const operator = (token = OPERATOR_TOKEN): ApiClient =>
  apiClient(api().url, { authorization: `Bearer ${token}` });

/** A seller whose top-up of 500 cents waits for its money. */
async function expecting(method: 'bank_transfer' | 'card' = 'bank_transfer') {
  const seller = await api().seller({ balanceCents: 0 });
  const topUp = await seller.client.ok(createTopUp, { body: { amount: euro(500), method } });
  const available = async () => (await seller.client.ok(getMoneyBox)).available.amountCents;
  return { ...seller, topUp, available, reference: topUp.reference ?? topUp.id };
}

describe('the operator credits money that has arrived', () => {
  test('by the reference on the transfer, however it is spelled', async () => {
    const { reference, available, sellerId } = await expecting();
    const settled = await operator().ok(settleTopUp, {
      params: { reference: reference.toLowerCase() },
      body: { amount: euro(500) },
    });
    expect(settled).toMatchObject({ status: 'settled', seller: { id: sellerId }, available: euro(500) });
    expect(await available()).toBe(500);
  });

  test('by its id where a payment has no reference', async () => {
    const { topUp, available } = await expecting('card');
    await operator().ok(settleTopUp, { params: { reference: topUp.id }, body: { amount: euro(500) } });
    expect(await available()).toBe(500);
  });

  test('once, however often and by however many it is reported', async () => {
    const { reference, available, client } = await expecting();
    const call = () => operator().send(settleTopUp, { params: { reference }, body: { amount: euro(500) } });
    const answers = await Promise.all(Array.from({ length: 10 }, call));
    expect(new Set([...answers, await call()].map(({ status }) => status))).toEqual(new Set([200]));
    expect(await available()).toBe(500);
    expect((await client.ok(listMoneyBoxEntries)).items).toHaveLength(1);
  });

  test('with a key: the first answer again, and 422 for the key with another sum', async () => {
    const { reference, available } = await expecting();
    const headers = { 'idempotency-key': 'statement-7', 'content-type': 'application/json' };
    const settle = (amountCents: number) =>
      operator().raw('POST', `/api/v1/operator/top-ups/${reference}/settle`, {
        body: JSON.stringify({ amount: euro(amountCents) }),
        headers,
      });
    const first = await settle(500);
    const again = await settle(500);
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
    expect([first, again].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(readProblem(await settle(600))).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    expect(await available()).toBe(500);
  });

  test('422 amount_mismatch and nothing credited when another sum arrived', async () => {
    const { reference, available } = await expecting();
    const problem = await operator().refused(settleTopUp, {
      params: { reference },
      body: { amount: euro(5_000) },
    });
    expect(problem).toMatchObject({ status: 422, code: 'amount_mismatch' });
    expect(await available()).toBe(0);
  });

  test.each(['MB-UNKNOWN', '01a21f2c-61a0-72e9-bf88-2188747fac13', '💥', "'; --", '%00'])(
    '404 for the reference %s',
    async (reference) => {
      const problem = await operator().refused(settleTopUp, {
        params: { reference },
        body: { amount: euro(500) },
      });
      expect(problem).toMatchObject({ status: 404, code: 'not_found' });
    },
  );

  test.each(['{"amount":', '{}', '{"amount":{"amountCents":"500","currency":"EUR"}}', '[]'])(
    '400 for the body %s',
    async (body) => {
      const { reference, available } = await expecting();
      const answer = await operator().raw('POST', `/api/v1/operator/top-ups/${reference}/settle`, {
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(readProblem(answer).status).toBe(400);
      expect(await available()).toBe(0);
    },
  );
});

describe('nobody else does', () => {
  const body = { amount: euro(500) };

  test('401 for a seller, by session and by token, for their own top-up and others', async () => {
    const { reference, client, available } = await expecting();
    const person = await signedIn(api());
    for (const caller of [client, person.client, api().visitor]) {
      const problem = await caller.refused(settleTopUp, { params: { reference }, body });
      expect(problem).toMatchObject({ status: 401, code: 'unauthenticated' });
    }
    expect(await available()).toBe(0);
  });

  test.each(['', 'wrong', OPERATOR_TOKEN.slice(0, -1), `${OPERATOR_TOKEN}x`, 'undefined'])(
    '401 with the token "%s"',
    async (token) => {
      const { reference, available } = await expecting();
      const problem = await operator(token).refused(settleTopUp, { params: { reference }, body });
      expect(problem.status).toBe(401);
      expect(await available()).toBe(0);
    },
  );

  test("401 with the operator's token on a seller's own paths", async () => {
    expect((await operator().refused(getMoneyBox)).status).toBe(401);
  });

  test('401 for everybody where no token is set', async () => {
    await using without = await apiHarness({ payments: paymentProvider('none') });
    for (const token of ['undefined', '', 'null', OPERATOR_TOKEN]) {
      const anybody = apiClient(without.url, { authorization: `Bearer ${token}` });
      const problem = await anybody.refused(settleTopUp, { params: { reference: 'MB-ANY' }, body });
      expect(problem.status).toBe(401);
    }
  });
});
