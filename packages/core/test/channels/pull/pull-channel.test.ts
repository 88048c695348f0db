import { query, sql } from '@bestellwerk/db/sql';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { IMITATED_CHANNELS } from '@bestellwerk/testing/imitations/imitated-channels';
import type { ImitatedShop } from '@bestellwerk/testing/imitations/imitated-shop';
import {
  pullHarness,
  type ConnectedChannel,
  type PullHarness,
} from '@bestellwerk/testing/imitations/pull-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let harness: PullHarness;
beforeAll(async () => {
  harness = await pullHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

/** More than one page of each channel, and no more than that. */
const MANY: Record<ConnectableChannelType, number> = {
  woocommerce: 120,
  shopify: 260,
  prestashop: 70,
  ebay: 120,
  amazon: 120,
};
/** Hundreds of orders on a busy machine. */
const PATIENTLY = { timeout: 120_000 };

const MINUTE_MS = 60_000;
const ago = (ms: number) => new Date(Date.now() - ms);

function placeMany(shop: ImitatedShop, count: number, at = ago(10 * MINUTE_MS)): string[] {
  return Array.from({ length: count }, (_, index) =>
    shop.placeOrder(new Date(at.getTime() + index)),
  ).toSorted();
}

async function countDeliveries({ sellerId }: ConnectedChannel): Promise<{ rows: number; repeats: number }> {
  const [counts] = await harness.db.withSeller(sellerId, (tx) =>
    query<{ rows: number; repeats: number }>(
      tx,
      sql`SELECT count(*)::int AS rows, coalesce(sum(repeats), 0)::int AS repeats FROM delivery
          WHERE seller_id = ${sellerId}::uuid`,
    ),
  );
  return counts ?? { rows: 0, repeats: 0 };
}

describe.each(IMITATED_CHANNELS)('%s', (type, start) => {
  test('every page arrives, each order exactly once', PATIENTLY, async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const placed = placeMany(shop, MANY[type]);
    await channel.pull();
    expect(await channel.takeIn()).toEqual(placed);
    expect(await countDeliveries(channel)).toEqual({ rows: MANY[type], repeats: 0 });
    const { connection } = await channel.view();
    expect(connection).toMatchObject({ faultCode: null });
    expect(connection?.lastPullAt).not.toBeNull();
  });

  test('the address, the item and the amount are those of the shop', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    shop.placeOrder(ago(MINUTE_MS), { sku: 'V0710266' });
    await channel.pull();
    await channel.takeIn();
    const { sellerId } = channel;
    const order = await harness.db.withSeller(sellerId, (tx) =>
      tx.prisma.order.findFirstOrThrow({ where: { sellerId }, include: { items: true } }),
    );
    expect(order).toMatchObject({
      firstName: 'Greta',
      line1: 'Lindenstraße 12',
      postcode: '10969',
      country: 'DE',
      totalCents: 2990n,
      currency: 'EUR',
      paid: true,
      items: [{ sku: 'V0710266', quantity: 1 }],
    });
  });

  test('a later pull takes what is new and leaves the rest alone', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const [first = ''] = placeMany(shop, 1);
    await channel.pull();
    await channel.takeIn();
    const before = await channel.view();
    await channel.pull();
    expect((await channel.view()).lastDeliveryAt).toEqual(before.lastDeliveryAt);
    const second = shop.placeOrder(ago(0));
    await channel.pull();
    expect(await channel.takeIn()).toEqual([first, second].toSorted());
    expect((await countDeliveries(channel)).repeats).toBe(0);
  });

  test('an order that the shop lists late is found behind newer ones', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const newer = shop.placeOrder(ago(0));
    await channel.pull();
    const late = shop.placeOrder(ago(5 * MINUTE_MS));
    await channel.pull();
    expect(await channel.takeIn()).toEqual([newer, late].toSorted());
  });

  test('an order that ends in the shop ends here', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const id = shop.placeOrder(ago(MINUTE_MS), { sku: '' });
    await channel.pull();
    await channel.takeIn();
    shop.cancelOrder(id, ago(0));
    await channel.pull();
    await channel.takeIn();
    const order = await harness.db.withSeller(channel.sellerId, (tx) =>
      tx.prisma.order.findFirstOrThrow({ where: { sellerId: channel.sellerId } }),
    );
    expect(order.status).toBe('cancelled');
  });

  test('a fault in the middle is told, and the next pull goes on from there', PATIENTLY, async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const placed = placeMany(shop, MANY[type]);
    let page = 0;
    shop.onCall = ({ path }) => {
      if (path !== shop.ordersPath) return;
      page += 1;
      if (page === 2) shop.failNext(shop.ordersPath, { status: 502, body: '<html>Bad gateway</html>' });
    };
    await channel.pull();
    const failed = (await channel.view()).connection;
    expect(failed).toMatchObject({ faultCode: 'server_error', lastPullAt: null });
    expect(failed?.nextPullAt.getTime()).toBeGreaterThan(Date.now() + MINUTE_MS / 2);
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: null, faultAt: null });
    expect(await channel.takeIn()).toEqual(placed);
    expect((await countDeliveries(channel)).repeats).toBe(0);
  });

  test('429 is obeyed by everybody, and is no fault', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const placed = placeMany(shop, 3);
    shop.failNext(shop.ordersPath, { status: 429, headers: { 'retry-after': '600' } });
    await channel.pull();
    const waiting = (await channel.view()).connection;
    expect(waiting).toMatchObject({ faultCode: null });
    expect(waiting?.nextPullAt.getTime()).toBeGreaterThan(Date.now() + 9 * MINUTE_MS);
    const calls = shop.calls.length;
    await channel.pull();
    expect(shop.calls.filter(({ path }) => path === shop.ordersPath)).toHaveLength(1);
    expect(shop.calls.length - calls).toBeLessThanOrEqual(1);
    await harness.db.withSeller(channel.sellerId, (tx) =>
      tx.prisma.channelRate.updateMany({
        where: { sellerId: channel.sellerId },
        data: { blockedUntil: null },
      }),
    );
    await channel.pull();
    expect(await channel.takeIn()).toEqual(placed);
  });

  test('refused access data is told in one word, and a login page is no list of orders', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    shop.failNext(shop.ordersPath, { status: 401 });
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: 'unauthorized' });
    shop.failNext(shop.ordersPath, { status: 200, body: '<html>Log in</html>' });
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: 'bad_answer' });
    shop.failNext(shop.ordersPath, {
      status: 301,
      headers: { location: 'https://www.elsewhere.example/' },
    });
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({
      faultCode: 'redirected',
      faultDetail: 'https://www.elsewhere.example/',
    });
  });

  test('two pulls at once are one', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    const placed = placeMany(shop, 5);
    await channel.pullTogether(5);
    expect(shop.calls.filter(({ path }) => path === shop.ordersPath)).toHaveLength(1);
    expect(await channel.takeIn()).toEqual(placed);
  });
});
