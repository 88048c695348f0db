import { createApiToken, listApiTokens } from '@bestellwerk/contracts/seller-api/api-tokens';
import { createChannel, listChannels } from '@bestellwerk/contracts/seller-api/channels';
import { createTopUp, getMoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { acceptPayment, createOrder, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { purgeIdempotencyKeys } from '@bestellwerk/core/idempotency/idempotency-store';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { readProblem } from '@bestellwerk/testing/api-client';
import { describe, expect, test } from 'vitest';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const keyed = (key: string) => ({ 'idempotency-key': key });
const topUp = (amountCents: number, key: string) => ({
  body: { amount: { amountCents, currency: 'EUR' as const }, method: 'card' as const },
  headers: keyed(key),
});

describe('the same key', () => {
  test('and body: the stored first answer, and one effect', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    const first = await client.send(createTopUp, topUp(500, 'a'));
    const second = await client.send(createTopUp, topUp(500, 'a'));
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect((await client.ok(getMoneyBox)).available.amountCents).toBe(500);
  });

  test('with another body: 422, and no effect', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    await client.ok(createTopUp, topUp(500, 'a'));
    expect((await client.refused(createTopUp, topUp(501, 'a'))).code).toBe('idempotency_key_reused');
    expect((await client.ok(getMoneyBox)).available.amountCents).toBe(500);
  });

  test('twenty at once: one effect; the others are told to wait, or get the first answer', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.send(createTopUp, topUp(500, 'a'))),
    );
    const others = answers
      .filter((answer) => answer.status !== 201)
      .map((answer) => readProblem(answer).code);
    expect(new Set(others)).toEqual(new Set(others.length > 0 ? ['idempotency_in_progress'] : []));
    expect((await client.ok(getMoneyBox)).available.amountCents).toBe(500);
    expect((await client.send(createTopUp, topUp(500, 'a'))).headers.get('idempotency-replayed')).toBe(
      'true',
    );
  });

  test('at another path, of another method or of another seller is another key', async () => {
    const { client, channelId } = await api().seller({ balanceCents: 0 });
    const other = await api().seller({ balanceCents: 0 });
    await client.ok(createTopUp, topUp(500, 'a'));
    await client.ok(createOrder, { body: newOrder(channelId), headers: keyed('a') });
    await other.client.ok(createTopUp, topUp(700, 'a'));
    expect((await other.client.ok(getMoneyBox)).available.amountCents).toBe(700);
    expect((await client.ok(listOrders)).items).toHaveLength(1);
  });

  test('counts for 24 hours and is purged afterwards', async () => {
    const { client, sellerId } = await api().seller({ balanceCents: 0 });
    await client.ok(createTopUp, topUp(500, 'a'));
    await api().db.asSystem((tx) =>
      execute(
        tx,
        sql`UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE seller_id = ${sellerId}::uuid`,
      ),
    );
    await client.ok(createTopUp, topUp(600, 'a'));
    expect((await client.ok(getMoneyBox)).available.amountCents).toBe(1_100);
    await api().db.asSystem((tx) =>
      execute(
        tx,
        sql`UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE seller_id = ${sellerId}::uuid`,
      ),
    );
    expect(await api().db.asSystem(purgeIdempotencyKeys)).toBeGreaterThan(0);
  });
});

describe('a refusal', () => {
  test('of the state is stored: the key got its answer', async () => {
    const { client, channelId } = await api().seller();
    const { id } = await client.ok(createOrder, { body: newOrder(channelId) });
    const call = { params: { id }, headers: keyed('a') };
    const first = await client.send(acceptPayment, call);
    const second = await client.send(acceptPayment, call);
    expect([first.status, second.status]).toEqual([409, 409]);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('content-type')).toContain('application/problem+json');
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  test('of the form is not: the corrected request may use the key', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    expect((await client.refused(createTopUp, topUp(-1, 'a'))).status).toBe(400);
    await client.ok(createTopUp, topUp(500, 'a'));
    expect((await client.ok(getMoneyBox)).available.amountCents).toBe(500);
  });

  test.each(['', 'x'.repeat(256)])('400 for a key of unusable length', async (key) => {
    const { client } = await api().seller();
    const problem = await client.refused(createTopUp, topUp(500, key));
    expect(problem).toMatchObject({ status: 400, errors: [{ path: 'Idempotency-Key' }] });
  });
});

describe('an answer that shows a secret is never stored', () => {
  test('API tokens', async () => {
    const { client, sellerId } = await api().seller();
    const { token } = await client.ok(createApiToken, { body: { name: 'a' }, headers: keyed('a') });
    expect(await storedText(sellerId)).not.toContain(token);
    expect((await client.ok(listApiTokens)).items.map((item) => item.name)).toContain('a');
  });

  test("channels' webhook secrets, while a channel without one is replayed", async () => {
    const { client, sellerId } = await api().seller();
    const shop = { body: { name: 'Shop', type: 'shopify' as const }, headers: keyed('a') };
    const { webhook } = await client.ok(createChannel, shop);
    expect(await storedText(sellerId)).not.toContain(webhook?.secret);
    const own = { body: { name: 'Own', type: 'own_shop' as const }, headers: keyed('b') };
    const first = await client.ok(createChannel, own);
    expect((await client.ok(createChannel, own)).id).toBe(first.id);
    expect((await client.ok(listChannels)).items.filter((item) => item.name === 'Own')).toHaveLength(1);
  });
});

async function storedText(sellerId: string): Promise<string> {
  const rows = await api().db.withSeller(sellerId, (tx) =>
    query<{ body: string | null }>(
      tx,
      sql`SELECT body FROM idempotency_key WHERE seller_id = ${sellerId}::uuid`,
    ),
  );
  return JSON.stringify(rows);
}
