import { createHmac } from 'node:crypto';
import {
  createChannel,
  editChannel,
  getChannel,
  getDelivery,
  listDeliveries,
  replayDelivery,
} from '@bestellwerk/contracts/seller-api/channels';
import { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { readProblem, type RawAnswer } from '@bestellwerk/testing/api-client';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { describe, expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { shopifyOrder, wooCommerceOrder } from './support/channel-payloads.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi({ jobs: true });

type Shop = { seller: ApiSeller; id: string; secret: string; type: 'shopify' | 'woocommerce' };

async function connect(type: Shop['type'] = 'shopify'): Promise<Shop> {
  const seller = await api().seller();
  const { id, webhook } = await seller.client.ok(createChannel, { body: { name: 'Shop', type } });
  return { seller, id, type, secret: webhook?.secret ?? '' };
}

function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

const HEADERS = {
  shopify: { signature: 'x-shopify-hmac-sha256', topic: 'x-shopify-topic', created: 'orders/create' },
  woocommerce: { signature: 'x-wc-webhook-signature', topic: 'x-wc-webhook-topic', created: 'order.created' },
};

/** Delivers as the channel does; any header may be changed, or left out by `undefined`. */
function deliver(
  shop: Shop,
  payload: unknown,
  headers: Record<string, string | undefined> = {},
): Promise<RawAnswer> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const names = HEADERS[shop.type];
  const all: Record<string, string | undefined> = {
    'content-type': 'application/json',
    [names.signature]: sign(body, shop.secret),
    [names.topic]: names.created,
    ...headers,
  };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return api().visitor.raw('POST', `/api/v1/webhooks/${shop.id}`, {
    body,
    headers: Object.fromEntries(given) as Record<string, string>,
  });
}

async function settled({ seller, id }: Shop, count = 1) {
  return waitUntil('the deliveries to be processed', async () => {
    const { items } = await seller.client.ok(listDeliveries, { params: { id } });
    const isDone = items.length === count && items.every((item) => item.state !== 'received');
    return isDone ? items : undefined;
  });
}

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
    expect(delivery).toMatchObject({ id: deliveryId, state: 'processed', topic: HEADERS[type].created });
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

describe('a delivery that is not genuine', () => {
  test.each([
    ['without a signature', { 'x-shopify-hmac-sha256': undefined }],
    ['with an empty one', { 'x-shopify-hmac-sha256': '' }],
    [
      'with one of another secret',
      { 'x-shopify-hmac-sha256': sign(JSON.stringify(shopifyOrder()), 'guess') },
    ],
    ['with one of another length', { 'x-shopify-hmac-sha256': 'abc' }],
  ])('%s: 401, counted, and nothing else', async (_what, headers) => {
    const shop = await connect();
    const answer = await deliver(shop, shopifyOrder(), headers);
    expect(readProblem(answer)).toMatchObject({ status: 401, code: 'invalid_signature' });
    const { seller, id } = shop;
    expect((await seller.client.ok(listDeliveries, { params: { id } })).items).toEqual([]);
    expect((await seller.client.ok(getChannel, { params: { id } })).lastDeliveryAt).toBeUndefined();
    const row = await api().db.withSeller(seller.sellerId, (tx) =>
      tx.prisma.channel.findUniqueOrThrow({ where: { id } }),
    );
    expect(row.refusedDeliveries).toBe(1);
  });

  test('a changed body under an old signature: 401', async () => {
    const shop = await connect();
    const signature = sign(JSON.stringify(shopifyOrder()), shop.secret);
    const changed = { ...shopifyOrder(), total_price: '0.01' };
    expect((await deliver(shop, changed, { 'x-shopify-hmac-sha256': signature })).status).toBe(401);
  });

  test('6 MB: 413', async () => {
    const shop = await connect();
    const answer = await deliver(shop, 'x'.repeat(6 << 20));
    expect(readProblem(answer)).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  test('signed, but no JSON by its own word: 415', async () => {
    const shop = await connect();
    const answer = await deliver(shop, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(readProblem(answer).status).toBe(415);
  });

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

describe('later deliveries about an order', () => {
  test('a payment that arrives releases it', async () => {
    const shop = await connect();
    const unpaid = { financial_status: 'pending', updated_at: '2026-11-23T10:00:00Z' };
    await deliver(shop, shopifyOrder(5, unpaid));
    await settled(shop, 1);
    expect((await shop.seller.client.ok(listOrders)).items[0]?.status).toBe('awaiting_payment');
    const paid = { financial_status: 'paid', updated_at: '2026-11-23T11:00:00Z' };
    await deliver(shop, shopifyOrder(5, paid), { 'x-shopify-topic': 'orders/paid' });
    await settled(shop, 2);
    expect((await shop.seller.client.ok(listOrders)).items.map((order) => order.status)).toEqual([
      'forwarding',
    ]);
  });

  test('a cancellation cancels one that waits, and raises a follow-up on one that is on its way', async () => {
    const shop = await connect();
    const waiting = { financial_status: 'pending' };
    await deliver(shop, shopifyOrder(6, waiting));
    await deliver(shop, shopifyOrder(7));
    await settled(shop, 2);
    const cancelled = { cancelled_at: '2026-11-23T12:00:00Z' };
    const topic = { 'x-shopify-topic': 'orders/cancelled' };
    await deliver(shop, shopifyOrder(6, { ...waiting, ...cancelled }), topic);
    await deliver(shop, shopifyOrder(7, cancelled), topic);
    await settled(shop, 4);
    const { items } = await shop.seller.client.ok(listOrders);
    const statuses = Object.fromEntries(items.map((order) => [order.externalId, order.status]));
    expect(statuses).toEqual({ 6: 'cancelled', 7: 'forwarding' });
  });
});
