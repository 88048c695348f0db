import { createSign, generateKeyPairSync } from 'node:crypto';
import {
  answerEbayChallenge,
  pullChannelNow,
  receiveEbayNotification,
  testChannelConnection,
} from '@bestellwerk/contracts/seller-api/channel-connection';
import {
  createChannel,
  editChannel,
  getChannel,
  listDeliveries,
} from '@bestellwerk/contracts/seller-api/channels';
import {
  cancelOrder,
  getOrder,
  listOrders,
  retryChannelWrite,
} from '@bestellwerk/contracts/seller-api/orders';
import { openChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { challengeResponse } from '@bestellwerk/core/channels/ebay-notifications/answer-challenge';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { systemClock } from '@bestellwerk/platform/clock';
import { readProblem } from '@bestellwerk/testing/api-client';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { startEbay } from '@bestellwerk/testing/imitations/ebay/start-ebay';
import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { describe, expect, test } from 'vitest';
import { apiHarness } from './support/api-harness.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi({ jobs: true });

async function connected() {
  const shop = await startWooCommerce();
  const { client, sellerId } = await api().seller();
  const { id } = await client.ok(createChannel, { body: { name: 'Laden', type: 'woocommerce' } });
  const params = { id };
  const connection = { baseUrl: shop.url, consumerKey: 'ck_imitated', consumerSecret: 'cs_imitated' };
  return { shop, client, sellerId, params, connection };
}

describe('connecting', () => {
  test('orders arrive without a webhook, and the channel says how it does', async () => {
    const { shop, client, params, connection } = await connected();
    await using _shop = shop;
    const externalId = shop.placeOrder(new Date());
    const channel = await client.ok(editChannel, { params, body: { connection } });
    expect(channel.connection).toMatchObject({ baseUrl: shop.url, failedWrites: 0 });
    const [order] = await waitUntil('the order', async () => {
      const { items } = await client.ok(listOrders, { query: { channelId: params.id } });
      return items.length > 0 && items;
    });
    expect(order?.externalId).toBe(externalId);
    const after = await client.ok(getChannel, { params });
    expect(after.connection?.lastPullAt).toBeDefined();
    expect(after.connection?.fault).toBeUndefined();
    const { items: deliveries } = await client.ok(listDeliveries, { params });
    expect(deliveries).toMatchObject([{ topic: 'order.pulled', state: 'processed', externalId }]);
  });

  test('the access data is stored encrypted, bound to its channel, and answered to nobody', async () => {
    const { shop, client, sellerId, params, connection } = await connected();
    await using _shop = shop;
    const answer = JSON.stringify(await client.ok(editChannel, { params, body: { connection } }));
    expect(answer).not.toContain('cs_imitated');
    const row = await api().db.withSeller(sellerId, (tx) =>
      tx.prisma.channelConnection.findFirstOrThrow({ where: { sellerId } }),
    );
    expect(row.credentials).not.toContain('cs_imitated');
    expect(api().secretBox.open(row.credentials, params.id)).toContain('cs_imitated');
    expect(() => api().secretBox.open(row.credentials, 'another channel')).toThrow();
  });

  test('a new address needs all of the access data again', async () => {
    const { shop, client, params, connection } = await connected();
    await using _shop = shop;
    await client.ok(editChannel, { params, body: { connection } });
    const problem = await client.refused(editChannel, {
      params,
      body: { connection: { baseUrl: 'https://elsewhere.example' } },
    });
    expect(problem).toMatchObject({ status: 400, code: 'validation_failed' });
    expect(problem.errors?.map((error) => error.path)).toEqual([
      'connection.consumerKey',
      'connection.consumerSecret',
    ]);
    expect((await client.ok(getChannel, { params })).connection?.baseUrl).toBe(shop.url);
  });

  test('null ends the pulling and forgets the access data', async () => {
    const { shop, client, sellerId, params, connection } = await connected();
    await using _shop = shop;
    await client.ok(editChannel, { params, body: { connection } });
    const after = await client.ok(editChannel, { params, body: { connection: null } });
    expect(after.connection).toBeUndefined();
    const left = await api().db.withSeller(sellerId, (tx) =>
      tx.prisma.channelConnection.count({ where: { sellerId } }),
    );
    expect(left).toBe(0);
  });

  test('422 for a channel that has no API of its own', async () => {
    const { client, channelId } = await api().seller();
    const body = { connection: { baseUrl: 'https://shop.example', accessToken: 'x' } };
    const problem = await client.refused(editChannel, { params: { id: channelId }, body });
    expect(problem).toMatchObject({ status: 422, code: 'channel_not_connectable' });
  });

  test('422 for an address of our own network, and nothing is called', async () => {
    const secretBox = createSecretBox('application-secret-that-is-only-for-tests');
    const desk = openChannelDesk({ secretBox, addresses: 'public', clock: systemClock });
    await using strict = await apiHarness({ desk });
    await using inside = await startWooCommerce();
    const { client } = await strict.seller();
    const { id } = await client.ok(createChannel, { body: { name: 'Laden', type: 'woocommerce' } });
    for (const baseUrl of [inside.url, 'https://127.0.0.1', 'https://169.254.169.254', 'https://localhost']) {
      const body = { connection: { baseUrl, consumerKey: 'ck', consumerSecret: 'cs' } };
      const problem = await client.refused(editChannel, { params: { id }, body });
      expect(problem).toMatchObject({ status: 422, code: 'channel_address_not_allowed' });
    }
    expect(inside.calls).toEqual([]);
    expect((await client.ok(getChannel, { params: { id } })).connection).toBeUndefined();
  });
});

describe('testing the connection', () => {
  test('says that it works, or in one word why not', async () => {
    const { shop, client, params, connection } = await connected();
    await using _shop = shop;
    expect(await client.refused(testChannelConnection, { params })).toMatchObject({
      code: 'channel_not_connected',
    });
    expect(await client.refused(pullChannelNow, { params })).toMatchObject({ code: 'channel_not_connected' });
    await client.ok(editChannel, { params, body: { connection } });
    expect(await client.ok(testChannelConnection, { params })).toEqual({ works: true });
    await client.ok(editChannel, {
      params,
      body: { connection: { ...connection, consumerSecret: 'wrong' } },
    });
    expect(await client.ok(testChannelConnection, { params })).toMatchObject({
      works: false,
      fault: { code: 'unauthorized' },
    });
  });

  test('with a key it is asked once, and answered alike', async () => {
    const { shop, client, params, connection } = await connected();
    await using _shop = shop;
    await client.ok(editChannel, { params, body: { connection } });
    const test = () =>
      client.raw('POST', `/api/v1/channels/${params.id}/test-connection`, {
        headers: { 'idempotency-key': 'try-1' },
      });
    const first = await test();
    shop.failNext(shop.ordersPath, { status: 500 }, 5);
    const again = await test();
    expect(JSON.parse(first.text)).toEqual({ works: true });
    expect([again.status, again.text, again.headers.get('idempotency-replayed')]).toEqual([
      200,
      first.text,
      'true',
    ]);
  });

  test('a shop that is gone shows on the channel until a pull succeeds again', async () => {
    const { shop, client, params, connection } = await connected();
    await using _shop = shop;
    shop.failNext(shop.ordersPath, { status: 500 });
    await client.ok(editChannel, { params, body: { connection } });
    const { fault } = await waitUntil('the fault', async () => {
      const { connection: view } = await client.ok(getChannel, { params });
      return view?.fault && view;
    });
    expect(fault).toMatchObject({ code: 'server_error' });
    await client.ok(pullChannelNow, { params });
    await waitUntil('the recovery', async () => {
      const { connection: view } = await client.ok(getChannel, { params });
      return view?.lastPullAt !== undefined && !view.fault;
    });
  });
});

describe('cancelling in the channel, too', () => {
  test('ends the order there and says so on the order', async () => {
    const { shop, client, params, connection } = await connected();
    await using _shop = shop;
    const externalId = shop.placeOrder(new Date(), { sku: '' });
    await client.ok(editChannel, { params, body: { connection } });
    const [order] = await waitUntil('the order', async () => {
      const { items } = await client.ok(listOrders, { query: { channelId: params.id } });
      return items.length > 0 && items;
    });
    const orderParams = { id: order?.id ?? '' };
    expect((await client.ok(getOrder, { params: orderParams })).canCancelInChannel).toBe(true);
    const cancelled = await client.ok(cancelOrder, { params: orderParams, body: { inChannel: true } });
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      followUps: [],
      channelWrites: [{ kind: 'cancellation' }],
    });
    await waitUntil('the shop was told', async () => {
      const { channelWrites } = await client.ok(getOrder, { params: orderParams });
      return channelWrites[0]?.state === 'done';
    });
    expect(shop.isCancelled(externalId)).toBe(true);
    const retry = await client.refused(retryChannelWrite, {
      params: { ...orderParams, kind: 'cancellation' },
    });
    expect(retry).toMatchObject({ status: 409, code: 'action_not_allowed' });
  });
});

describe("eBay's notifications", () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = publicKey.export({ format: 'pem', type: 'spki' }).toString().replaceAll('\n', '');
  const verificationToken = 'a-token-of-at-least-thirty-two-characters';

  async function ebayChannel() {
    const shop = await startEbay();
    const kid = `key-${Date.now()}-${Math.trunc(Math.random() * 1e6)}`;
    shop.publicKeys.set(kid, { key, algorithm: 'ECDSA', digest: 'SHA1' });
    const { client, sellerId } = await api().seller();
    const { id } = await client.ok(createChannel, { body: { name: 'eBay', type: 'ebay' } });
    const connection = { ...shop.credentials, baseUrl: shop.url, verificationToken };
    await client.ok(editChannel, { params: { id }, body: { connection } });
    const path = `/api/v1/webhooks/${id}/ebay`;
    const send = (body: string, signed = body, keyId = kid, contentType = 'application/json') => {
      const signature = createSign('SHA1').update(signed).sign(privateKey, 'base64');
      const header = Buffer.from(JSON.stringify({ alg: 'ecdsa', kid: keyId, signature })).toString('base64');
      return api().visitor.raw('POST', path, {
        body,
        headers: { 'content-type': contentType, 'x-ebay-signature': header },
      });
    };
    const expectNothingButTheCount = async (count: number) => {
      const channel = await api().db.withSeller(sellerId, (tx) =>
        tx.prisma.channel.findFirstOrThrow({ where: { sellerId, id }, include: { deliveries: true } }),
      );
      expect(channel).toMatchObject({ refusedDeliveries: count, deliveries: [], lastDeliveryAt: null });
    };
    return { shop, client, id, path, send, expectNothingButTheCount };
  }

  test('the endpoint proves itself', async () => {
    const { shop, id } = await ebayChannel();
    await using _shop = shop;
    const answer = await api().visitor.ok(answerEbayChallenge, {
      params: { channelId: id },
      query: { challenge_code: 'abc' },
    });
    const endpoint = `${api().url}/api/v1/webhooks/${id}/ebay`;
    expect(answer.challengeResponse).toBe(challengeResponse('abc', verificationToken, endpoint));
    const nothing = await api().visitor.refused(answerEbayChallenge, { params: { channelId: id } });
    expect(nothing.status).toBe(400);
  });

  test('what eBay signed is stored and followed by a pull', async () => {
    const { shop, client, id, send } = await ebayChannel();
    await using _shop = shop;
    await waitUntil('the first pull', async () => {
      const { connection } = await client.ok(getChannel, { params: { id } });
      return connection?.lastPullAt !== undefined;
    });
    const externalId = shop.placeOrder(new Date());
    const answer = await send('{"metadata":{"topic":"ORDER_CONFIRMATION"},"notification":{}}');
    expect(answer.status).toBe(200);
    await waitUntil('the order', async () => {
      const { items } = await client.ok(listOrders, { query: { channelId: id } });
      return items.some((order) => order.externalId === externalId);
    });
  });

  test('401 for anything else, of which only the count is kept', async () => {
    const { shop, path, send, expectNothingButTheCount } = await ebayChannel();
    await using _shop = shop;
    const body = '{"metadata":{"topic":"ORDER_CONFIRMATION"}}';
    for (const answer of [
      await send(body, '{"metadata":{}}'),
      await send(body.slice(0, -2), body),
      await send(body, body, 'unknown-key'),
      await api().visitor.raw('POST', path, { body, headers: { 'content-type': 'application/json' } }),
    ]) {
      expect(readProblem(answer)).toMatchObject({ status: 401, code: 'invalid_signature' });
    }
    await expectNothingButTheCount(4);
  });

  test('413 for 10 MB and 415 for another type, signed or not, of which only the count is kept', async () => {
    const { shop, path, send, expectNothingButTheCount } = await ebayChannel();
    await using _shop = shop;
    expect((await send(JSON.stringify({ text: 'x'.repeat(10 << 20) }))).status).toBe(413);
    const body = '{"metadata":{"topic":"ORDER_CONFIRMATION"}}';
    expect((await send(body, body, undefined, 'text/plain')).status).toBe(415);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await api().visitor.raw('POST', path, { body, headers })).status).toBe(415);
    await expectNothingButTheCount(3);
  });

  test('503 where the key cannot be fetched just now: eBay sends it again, and nothing is counted', async () => {
    const { shop, send, expectNothingButTheCount } = await ebayChannel();
    await using _shop = shop;
    shop.failNext('/public_key/', { status: 500 });
    expect((await send('{"metadata":{"topic":"ORDER_CONFIRMATION"}}')).status).toBe(503);
    await expectNothingButTheCount(0);
  });

  test('422 for a channel that is not of eBay', async () => {
    const { channelId } = await api().seller();
    const params = { channelId };
    const problem = await api().visitor.refused(receiveEbayNotification, { params });
    expect(problem).toMatchObject({ status: 422, code: 'webhook_not_supported' });
  });
});
