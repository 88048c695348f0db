import { connect as connectSocket } from 'node:net';
import {
  createChannel,
  editChannel,
  getChannel,
  getDelivery,
  listDeliveries,
  replayDelivery,
} from '@bestellwerk/contracts/seller-api/channels';
import { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { readProblem } from '@bestellwerk/testing/api-client';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { describe, expect, test } from 'vitest';
import { shopifyOrder, wooCommerceOrder } from './support/channel-payloads.ts';
import { sharedApi } from './support/shared-api.ts';
import {
  connectShop,
  deliver,
  refusals,
  settled,
  sign,
  WEBHOOK_HEADERS,
  type Shop,
} from './support/webhook-shop.ts';

const api = sharedApi({ jobs: true });

const connect = (type?: Shop['type']) => connectShop(api(), type);

describe.each(['shopify', 'woocommerce'] as const)('a signed delivery of %s', (type) => {
  const payload = type === 'shopify' ? shopifyOrder() : wooCommerceOrder();

  test('is stored before it is answered, and becomes an order', async () => {
    const shop = await connect(type);
    const answer = await deliver(shop, payload);
    expect(answer.status).toBe(200);
    const { deliveryId = '' } = JSON.parse(answer.text) as { deliveryId?: string };
    const stored = await shop.seller.client.ok(getDelivery, { params: { id: deliveryId } });
    expect(stored.body).toBe(JSON.stringify(payload));
    const [delivery] = await settled(shop);
    expect(delivery).toMatchObject({
      id: deliveryId,
      state: 'processed',
      topic: WEBHOOK_HEADERS[type].created,
    });
    const { items } = await shop.seller.client.ok(listOrders);
    expect(items.map((order) => order.id)).toEqual([delivery?.orderId]);
  });

  test('twenty times at once is one delivery and one order', async () => {
    const shop = await connect(type);
    const answers = await Promise.all(Array.from({ length: 20 }, () => deliver(shop, payload)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    await settled(shop);
    expect((await shop.seller.client.ok(listOrders)).items).toHaveLength(1);
  });

  test('replayed, changes nothing', async () => {
    const shop = await connect(type);
    await deliver(shop, payload);
    const [delivery] = await settled(shop);
    const before = await shop.seller.client.ok(listOrders);
    const replayed = await shop.seller.client.ok(replayDelivery, { params: { id: delivery?.id ?? '' } });
    expect(replayed).toEqual(delivery);
    expect(await shop.seller.client.ok(listOrders)).toEqual(before);
  });
});

/** Of what was refused there is nothing but the count. */
async function expectNothingButTheCount(shop: Shop, count = 1): Promise<void> {
  const { seller, id } = shop;
  expect((await seller.client.ok(listDeliveries, { params: { id } })).items).toEqual([]);
  expect((await seller.client.ok(listOrders)).items).toEqual([]);
  expect((await seller.client.ok(getChannel, { params: { id } })).lastDeliveryAt).toBeUndefined();
  expect(await refusals(shop)).toBe(count);
}

describe.each(['shopify', 'woocommerce'] as const)('a delivery that is not genuine, to %s', (type) => {
  const payload = type === 'shopify' ? shopifyOrder() : wooCommerceOrder();
  const { signature } = WEBHOOK_HEADERS[type];

  test.each([
    ['without a signature', undefined],
    ['with an empty one', ''],
    ['with one of another secret', sign(JSON.stringify(payload), 'guess')],
    ['with one of another length', 'abc'],
  ])('%s: 401, counted, and nothing else', async (_what, value) => {
    const shop = await connect(type);
    const answer = await deliver(shop, payload, { [signature]: value });
    expect(readProblem(answer)).toMatchObject({ status: 401, code: 'invalid_signature' });
    await expectNothingButTheCount(shop);
  });

  test("with the other kind of shop's header: 401", async () => {
    const shop = await connect(type);
    const other = type === 'shopify' ? 'woocommerce' : 'shopify';
    const answer = await deliver(shop, payload, {
      [signature]: undefined,
      [WEBHOOK_HEADERS[other].signature]: sign(JSON.stringify(payload), shop.secret),
    });
    expect(answer.status).toBe(401);
    await expectNothingButTheCount(shop);
  });

  test('a changed body under an old signature: 401, and the delivery before it stays as it was', async () => {
    const shop = await connect(type);
    expect((await deliver(shop, payload)).status).toBe(200);
    const before = await settled(shop);
    const changed = { ...payload, total: '0.01', total_price: '0.01' };
    const old = { [signature]: sign(JSON.stringify(payload), shop.secret) };
    expect((await deliver(shop, changed, old)).status).toBe(401);
    expect(await refusals(shop)).toBe(1);
    expect(await settled(shop)).toEqual(before);
  });

  test('a body cut short under its signature: 401', async () => {
    const shop = await connect(type);
    const whole = JSON.stringify(payload);
    const headers = { [signature]: sign(whole, shop.secret) };
    expect((await deliver(shop, whole.slice(0, -10), headers)).status).toBe(401);
    await expectNothingButTheCount(shop);
  });

  test('a connection that breaks before the whole body is there: counted, and nothing else', async () => {
    const shop = await connect(type);
    const body = JSON.stringify(payload);
    const { hostname, port } = new URL(api().url);
    const socket = connectSocket(Number(port), hostname);
    socket.write(
      `POST /api/v1/webhooks/${shop.id} HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n` +
        `${signature}: ${sign(body, shop.secret)}\r\nContent-Length: ${body.length}\r\n\r\n` +
        body.slice(0, 50),
      () => socket.destroy(),
    );
    await waitUntil('the refusal to be counted', async () => (await refusals(shop)) === 1);
    await expectNothingButTheCount(shop);
  });

  test.each([6, 10])('%s MB, signed: 413', async (megabytes) => {
    const shop = await connect(type);
    const answer = await deliver(shop, 'x'.repeat(megabytes << 20));
    expect(readProblem(answer)).toMatchObject({ status: 413, code: 'body_too_large' });
    await expectNothingButTheCount(shop);
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'signed, but %s by its own word: 415',
    async (contentType) => {
      const shop = await connect(type);
      const answer = await deliver(shop, payload, { 'content-type': contentType });
      expect(readProblem(answer)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
      await expectNothingButTheCount(shop);
    },
  );
});

describe('a delivery to where there is none to be had', () => {
  test.each(['amazon', 'prestashop', 'ebay'] as const)(
    '422 for %s, which is pulled, and nothing is kept',
    async (type) => {
      const seller = await api().seller();
      const { id } = await seller.client.ok(createChannel, { body: { name: 'pulled', type } });
      const shop: Shop = { api: api(), seller, id, type: 'shopify', secret: 'any' };
      const answer = await deliver(shop, shopifyOrder());
      expect(readProblem(answer)).toMatchObject({ status: 422, code: 'webhook_not_supported' });
      await expectNothingButTheCount(shop, 0);
    },
  );

  test('for an unknown channel 404, for one without webhooks 422', async () => {
    const shop = await connect();
    const unknown = { ...shop, id: '00000000-0000-7000-8000-000000000000' };
    expect((await deliver(unknown, {})).status).toBe(404);
    expect((await deliver({ ...shop, id: 'nonsense' }, {})).status).toBe(404);
    const problem = readProblem(await deliver({ ...shop, id: shop.seller.channelId }, {}));
    expect(problem).toMatchObject({ status: 422, code: 'webhook_not_supported' });
  });
});

test("WooCommerce's unsigned ping gets a 2xx and leaves nothing", async () => {
  const shop = await connect('woocommerce');
  const answer = await deliver(shop, 'webhook_id=1', {
    'content-type': 'application/x-www-form-urlencoded',
    'x-wc-webhook-signature': undefined,
  });
  expect(answer.status).toBe(200);
  const { seller, id } = shop;
  expect((await seller.client.ok(listDeliveries, { params: { id } })).items).toEqual([]);
});

test('while a secret is rotated, both are good; the one before those is not', async () => {
  const shop = await connect();
  const change = (webhookSecret: string) =>
    shop.seller.client.ok(editChannel, { params: { id: shop.id }, body: { webhookSecret } });
  await change('the second secret');
  expect((await deliver(shop, shopifyOrder(1))).status).toBe(200);
  expect((await deliver({ ...shop, secret: 'the second secret' }, shopifyOrder(2))).status).toBe(200);
  await change('the third secret');
  expect((await deliver(shop, shopifyOrder(3))).status).toBe(401);
});

describe('what cannot become an order stays visible', () => {
  test.each([
    ['broken JSON', '{"id": 1, "line_', 'failed', 'not_json'],
    ['another topic', '{}', 'ignored', 'other_topic'],
    [
      'a cancelled order we never had',
      shopifyOrder(9, { cancelled_at: '2026-11-23T10:00:00Z' }),
      'ignored',
      'cancelled',
    ],
  ])('%s', async (_what, payload, state, code) => {
    const shop = await connect();
    const topic = code === 'other_topic' ? { 'x-shopify-topic': 'products/update' } : {};
    expect((await deliver(shop, payload, topic)).status).toBe(200);
    const [delivery] = await settled(shop);
    expect(delivery).toMatchObject({ state, reason: { code } });
    const { failedDeliveries } = await shop.seller.client.ok(getChannel, { params: { id: shop.id } });
    expect(failedDeliveries).toBe(state === 'failed' ? 1 : 0);
    const query = { state: state === 'failed' ? 'ignored' : 'failed' };
    const others = await shop.seller.client.ok(listDeliveries, { params: { id: shop.id }, query });
    expect(others.items).toEqual([]);
  });
});
