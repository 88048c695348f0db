import { openChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { setConnection } from '@bestellwerk/core/channels/pull/set-connection';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { listWrites, type ChannelWriteView } from '@bestellwerk/core/channels/write-back/list-writes';
import { retryWrite } from '@bestellwerk/core/channels/write-back/retry-write';
import { writeToChannel } from '@bestellwerk/core/channels/write-back/write-to-channel';
import { cancelOrder } from '@bestellwerk/core/orders/cancel-order';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { IMITATED_CHANNELS } from '@bestellwerk/testing/imitations/imitated-channels';
import type { ImitatedShop } from '@bestellwerk/testing/imitations/imitated-shop';
import { startAmazon } from '@bestellwerk/testing/imitations/amazon/start-amazon';
import { startShopify } from '@bestellwerk/testing/imitations/shopify/start-shopify';
import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const USER = { type: 'user', name: 'Erika' } as const;

let harness: ForwardingHarness;
let here = '';
let there = '';
const desk = openChannelDesk({
  secretBox: createSecretBox('application-secret-that-is-only-for-tests'),
  addresses: 'any',
  clock: systemClock,
});
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
  const [first, ...others] = await harness.mock.catalog();
  here = first?.sku ?? '';
  there = others.find((article) => article.warehouse !== first?.warehouse)?.sku ?? '';
});
afterAll(async () => {
  await desk.close();
  await harness[Symbol.asyncDispose]();
});

/** An order of a connected channel with these articles, one of each. */
async function place(type: ConnectableChannelType, shop: ImitatedShop, skus: readonly string[]) {
  const seller = await harness.seller({ channelType: type });
  const { sellerId, channelId } = seller;
  await harness.db.withSeller(sellerId, (tx) =>
    setConnection(tx, desk, { channelId, connection: { ...shop.credentials, baseUrl: shop.url } }),
  );
  const externalId = shop.placeOrder(new Date(), { skus });
  const key = await harness.place(seller, { externalId, items: skus.map((sku) => ({ sku })) });
  return { key, externalId };
}

/** As the supplier does it: one parcel for each part, with these numbers. */
async function ship(key: OrderKey, ...trackingNumbers: string[]): Promise<void> {
  await waitForOrder(harness.db, key, 'forwarded');
  const created = await harness.mock.ordersOf(referenceOf(key.orderId));
  const parts = created.toSorted((a, b) => a.internalReference.localeCompare(b.internalReference));
  for (const [index, trackingNumber] of trackingNumbers.entries()) {
    await harness.mock.ship(parts[index]?.id ?? '', { trackingNumber });
  }
  await harness.db.asSystem(
    (tx) =>
      tx.prisma.$executeRaw`UPDATE supplier_order SET next_track_at = now() WHERE next_track_at IS NOT NULL`,
  );
  await waitForOrder(harness.db, key, 'shipped');
}

const writesOf = ({ sellerId, orderId }: OrderKey) =>
  harness.db.withSeller(sellerId, (tx) => listWrites(tx, orderId));

/** What the job would do; answers with how it went. */
async function tell(key: OrderKey): Promise<ChannelWriteView | undefined> {
  const [write] = await writesOf(key);
  const deps = { db: harness.db, desk, logger: silentLogger };
  await writeToChannel(deps, { sellerId: key.sellerId, writeId: write?.id ?? '' });
  return (await writesOf(key))[0];
}

describe.each(IMITATED_CHANNELS)('%s', (type, start) => {
  test('is told number and carrier when everything is on its way', async () => {
    await using shop = await start();
    const { key, externalId } = await place(type, shop, [here]);
    await waitForOrder(harness.db, key, 'forwarded');
    expect(await writesOf(key)).toEqual([]);
    await ship(key, 'GLS1');
    expect(await writesOf(key)).toMatchObject([{ kind: 'shipment', state: 'pending' }]);
    expect(await tell(key)).toMatchObject({ state: 'done', faultCode: null });
    expect(shop.shipmentsOf(externalId)).toMatchObject([{ trackingNumber: 'GLS1' }]);
    expect(shop.isShipped(externalId)).toBe(true);
  });

  test('keeps what it is told twice once', async () => {
    await using shop = await start();
    const { key, externalId } = await place(type, shop, [here, there]);
    await ship(key, 'GLS1', 'GLS2');
    await tell(key);
    const told = shop.shipmentsOf(externalId);
    expect(told.map((one) => one.trackingNumber).toSorted()).toEqual(['GLS1', 'GLS2']);
    expect(shop.isShipped(externalId)).toBe(true);
    // As after a crash between the call and its note.
    await harness.db.withSeller(key.sellerId, (tx) =>
      tx.prisma.channelWrite.updateMany({
        where: { sellerId: key.sellerId },
        data: { state: 'pending', nextTryAt: new Date() },
      }),
    );
    expect(await tell(key)).toMatchObject({ state: 'done' });
    expect(shop.shipmentsOf(externalId)).toEqual(told);
  });

  test('is told again later while it is down', async () => {
    await using shop = await start();
    const { key, externalId } = await place(type, shop, [here]);
    await ship(key, 'GLS1');
    shop.failNext('/', { status: 503 });
    const failed = await tell(key);
    expect(failed).toMatchObject({ state: 'pending', faultCode: 'server_error' });
    expect(failed?.nextTryAt).not.toBeNull();
    expect(await tell(key)).toMatchObject({ state: 'done', faultCode: null });
    expect(shop.isShipped(externalId)).toBe(true);
  });
});

test('each parcel is told with its own lines', async () => {
  await using shop = await startAmazon();
  const { key, externalId } = await place('amazon', shop, [here, there]);
  await ship(key, 'GLS1', 'GLS2');
  await tell(key);
  const lines = shop.shipmentsOf(externalId).map((one) => one.lines);
  expect(lines.map((parcel) => parcel?.length)).toEqual([1, 1]);
  expect(new Set(lines.flat().map((line) => line?.id)).size).toBe(2);
});

test('what the channel will not take is shown as failed, and can be told again', async () => {
  await using shop = await startShopify();
  const { key, externalId } = await place('shopify', shop, [here]);
  await ship(key, 'GLS1');
  shop.failNext('/fulfillments.json', { status: 422, body: '{"errors":["Fulfillment order is on hold"]}' });
  const failed = await tell(key);
  expect(failed).toMatchObject({ state: 'failed', faultCode: 'refused', nextTryAt: null });
  expect(failed?.faultDetail).toContain('on hold');
  await harness.db.withSeller(key.sellerId, (tx) =>
    retryWrite(tx, { orderId: key.orderId, kind: 'shipment' }),
  );
  expect(await tell(key)).toMatchObject({ state: 'done' });
  expect(shop.isShipped(externalId)).toBe(true);
  const again = harness.db.withSeller(key.sellerId, (tx) =>
    retryWrite(tx, { orderId: key.orderId, kind: 'shipment' }),
  );
  await expect(again).rejects.toMatchObject({ code: 'action_not_allowed' });
});

test('a fault that nobody foresaw is a try like any other, and ends as failed with a button', async () => {
  await using shop = await startWooCommerce();
  const { key, externalId } = await place('woocommerce', shop, [here]);
  await ship(key, 'GLS1');
  const { sellerId, orderId } = key;
  const parts = (items: object | null) =>
    harness.db.withSeller(sellerId, (tx) =>
      tx.prisma.forwardingPart.updateMany({ where: { sellerId, orderId }, data: { items: items ?? {} } }),
    );
  const part = await harness.db.withSeller(sellerId, (tx) =>
    tx.prisma.forwardingPart.findFirstOrThrow({ where: { sellerId, orderId } }),
  );
  // No list of items any more: reading the shipment fails in the database.
  await parts(null);
  const failed = await tell(key);
  expect(failed).toMatchObject({ state: 'pending', faultCode: 'unexpected' });
  expect(failed?.nextTryAt).not.toBeNull();
  await harness.db.withSeller(sellerId, (tx) =>
    tx.prisma.channelWrite.updateMany({ where: { sellerId }, data: { tries: 23 } }),
  );
  expect(await tell(key)).toMatchObject({ state: 'failed', faultCode: 'unexpected', nextTryAt: null });
  await parts(part.items as object);
  await harness.db.withSeller(sellerId, (tx) => retryWrite(tx, { orderId, kind: 'shipment' }));
  expect(await tell(key)).toMatchObject({ state: 'done' });
  expect(shop.isShipped(externalId)).toBe(true);
});

test('a channel whose API is not connected is told nothing', async () => {
  const key = await harness.place(await harness.seller({ channelType: 'woocommerce' }), {
    items: [{ sku: here }],
  });
  await ship(key, 'GLS1');
  expect(await writesOf(key)).toEqual([]);
});

describe('cancelling', () => {
  const cancel = ({ sellerId, orderId }: OrderKey, inChannel: boolean) =>
    harness.db.withSeller(sellerId, (tx) => cancelOrder(tx, { orderId, inChannel, actor: USER }));
  const readFollowUps = async (key: OrderKey) =>
    (await harness.on(key).read()).followUps.map((one) => one.kind);

  test.each([
    ['woocommerce', startWooCommerce],
    ['shopify', startShopify],
  ] as const)('%s: in the channel, too, leaves nothing to do', async (type, start) => {
    await using shop = await start();
    const { key, externalId } = await place(type, shop, ['']);
    expect((await harness.on(key).read()).canCancelInChannel).toBe(true);
    await cancel(key, true);
    expect(await readFollowUps(key)).toEqual([]);
    expect(await tell(key)).toMatchObject({ kind: 'cancellation', state: 'done' });
    expect(shop.isCancelled(externalId)).toBe(true);
  });

  test('only here leaves a task and the channel alone', async () => {
    await using shop = await startWooCommerce();
    const { key, externalId } = await place('woocommerce', shop, ['']);
    await cancel(key, false);
    expect(await readFollowUps(key)).toEqual(['cancel_in_channel']);
    expect(await writesOf(key)).toEqual([]);
    expect(shop.isCancelled(externalId)).toBe(false);
  });

  test('a channel that will not cancel leaves a task', async () => {
    await using shop = await startShopify();
    const { key } = await place('shopify', shop, ['']);
    await cancel(key, true);
    shop.failNext('/cancel.json', { status: 422, body: '{"errors":"Cannot cancel a fulfilled order"}' });
    expect(await tell(key)).toMatchObject({ state: 'failed', faultCode: 'refused' });
    expect(await readFollowUps(key)).toEqual(['cancel_in_channel']);
  });

  test('a channel that cannot cancel refuses, and nothing is cancelled here', async () => {
    await using shop = await startAmazon();
    const { key } = await place('amazon', shop, ['']);
    expect((await harness.on(key).read()).canCancelInChannel).toBe(false);
    await expect(cancel(key, true)).rejects.toMatchObject({ code: 'channel_cannot_cancel' });
    expect((await harness.on(key).read()).status).toBe('in_progress');
  });
});
