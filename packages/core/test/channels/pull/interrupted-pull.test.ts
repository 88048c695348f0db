import { ownerPool } from '@bestellwerk/db/pools';
import { startAmazon } from '@bestellwerk/testing/imitations/amazon/start-amazon';
import { startEbay } from '@bestellwerk/testing/imitations/ebay/start-ebay';
import { pullHarness, type PullHarness } from '@bestellwerk/testing/imitations/pull-harness';
import { startShopify } from '@bestellwerk/testing/imitations/shopify/start-shopify';
import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let harness: PullHarness;
beforeAll(async () => {
  harness = await pullHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

/** Hundreds of orders on a busy machine. */
const PATIENTLY = { timeout: 120_000 };

const ago = (ms: number) => new Date(Date.now() - ms);

describe('a pull that ends in the middle', () => {
  test('goes on from the page that was stored last when the process is told to stop', PATIENTLY, async () => {
    await using shop = await startWooCommerce();
    const channel = await harness.connect('woocommerce', shop);
    const placed = Array.from({ length: 200 }, () => shop.placeOrder(ago(60_000))).toSorted();
    const stopping = new AbortController();
    shop.onCall = ({ query }) => {
      if (query.get('offset') === '95') stopping.abort();
    };
    await expect(channel.pull({}, stopping.signal)).rejects.toThrow();
    shop.onCall = undefined;
    shop.calls.length = 0;
    await channel.pull();
    expect(shop.calls[0]?.query.get('offset')).toBe('190');
    expect(await channel.takeIn()).toEqual(placed);
  });

  test(
    'is taken over when its claim has run out, and the sleeper stores nothing more',
    PATIENTLY,
    async () => {
      await using shop = await startWooCommerce();
      const channel = await harness.connect('woocommerce', shop);
      const placed = Array.from({ length: 120 }, () => shop.placeOrder(ago(60_000))).toSorted();
      let other: Promise<void> | undefined;
      shop.onCall = async () => {
        if (other !== undefined) return;
        // The first call hangs for longer than its claim; somebody else pulls everything meanwhile.
        other = new Promise((resolve) => setTimeout(resolve, 30)).then(() => channel.pull());
        await other;
      };
      // It sleeps as a process does that was stopped: no sign of life either.
      await channel.pull({ leaseMs: 10, renewMs: 60_000 });
      const { connection } = await channel.view();
      expect(connection).toMatchObject({ faultCode: null });
      expect(await channel.takeIn()).toEqual(placed);
      expect(
        await harness.db.withSeller(channel.sellerId, (tx) =>
          tx.prisma.delivery.aggregate({
            where: { sellerId: channel.sellerId },
            _sum: { repeats: true },
            _count: true,
          }),
        ),
      ).toMatchObject({ _count: 120, _sum: { repeats: 0 } });
    },
  );

  test('is left to whoever is at it, however long a page takes', PATIENTLY, async () => {
    await using shop = await startWooCommerce();
    const channel = await harness.connect('woocommerce', shop);
    const placed = [shop.placeOrder(ago(60_000))];
    const patience = { leaseMs: 2_000, renewMs: 100 };
    shop.onCall = async () => {
      shop.onCall = undefined;
      await new Promise((resolve) => setTimeout(resolve, 2 * patience.leaseMs));
      await channel.pull(patience);
    };
    await channel.pull(patience);
    expect(shop.calls).toHaveLength(1);
    expect(await channel.takeIn()).toEqual(placed);
  });

  test('by a fault that nobody foresaw shows on the channel, and goes on by itself', PATIENTLY, async () => {
    await using shop = await startWooCommerce();
    const channel = await harness.connect('woocommerce', shop);
    const placed = [shop.placeOrder(ago(60_000))];
    const owner = ownerPool(harness.databaseUrl, { max: 1 });
    await owner.query(
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`,
    );
    await owner.query(`CREATE TRIGGER fail BEFORE INSERT ON delivery EXECUTE FUNCTION fail()`);
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: 'unexpected', lastPullAt: null });
    await owner.query('DROP TRIGGER fail ON delivery');
    await owner.end();
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: null });
    expect(await channel.takeIn()).toEqual(placed);
  });

  test('begins again when the channel does not know the page any more', PATIENTLY, async () => {
    await using shop = await startShopify();
    const channel = await harness.connect('shopify', shop);
    const placed = Array.from({ length: 260 }, () => shop.placeOrder(ago(60_000))).toSorted();
    let isSecond = false;
    shop.onCall = ({ query }) => {
      if (!query.has('page_info') || isSecond) return;
      isSecond = true;
      shop.failNext('/orders.json', { status: 400, body: '{"errors":{"page_info":"Invalid value."}}' });
    };
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: null });
    expect(await channel.takeIn()).toEqual(placed);
  });

  test('four hours without a pull are made up for by a single one', PATIENTLY, async () => {
    await using shop = await startWooCommerce();
    const channel = await harness.connect('woocommerce', shop);
    const earlier = shop.placeOrder(ago(50 * 60_000));
    await channel.pull();
    const { sellerId } = channel;
    // As if all of that had been four hours earlier.
    await harness.db.withSeller(sellerId, (tx) =>
      tx.prisma.channelConnection.updateMany({
        where: { sellerId },
        data: {
          lastPullAt: ago(4 * 3_600_000),
          cursor: { since: ago(4 * 3_600_000).toISOString(), newest: null, page: null },
        },
      }),
    );
    const missed = Array.from({ length: 240 }, (_, minute) => shop.placeOrder(ago(minute * 60_000)));
    await channel.pull();
    expect(await channel.takeIn()).toEqual([earlier, ...missed].toSorted());
  });
});

describe('access tokens', () => {
  test.each([
    ['ebay', startEbay],
    ['amazon', startAmazon],
  ] as const)(
    '%s: one that has become too old is fetched anew in the middle of a pull',
    PATIENTLY,
    async (type, start) => {
      await using shop = await start();
      const channel = await harness.connect(type, shop);
      const placed = Array.from({ length: 120 }, () => shop.placeOrder(ago(60_000))).toSorted();
      let page = 0;
      shop.onCall = ({ path }) => {
        page += path === shop.ordersPath ? 1 : 0;
        if (page === 2) shop.expireTokens();
      };
      await channel.pull();
      expect((await channel.view()).connection).toMatchObject({ faultCode: null });
      expect(shop.tokensHandedOut()).toBe(2);
      expect(await channel.takeIn()).toEqual(placed);
    },
  );

  test.each([
    ['ebay', startEbay, '/identity/v1/oauth2/token'],
    ['amazon', startAmazon, '/auth/o2/token'],
  ] as const)('%s: a withdrawn refresh token is told as refused access', async (type, start, path) => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    shop.failNext(path, { status: 400, body: '{"error":"invalid_grant"}' });
    await channel.pull();
    expect((await channel.view()).connection).toMatchObject({ faultCode: 'unauthorized' });
  });
});

test('what Amazon says about its rate is followed: a pull stops at the limit and goes on later', async () => {
  await using shop = await startAmazon({ perSecond: 0.01 });
  const channel = await harness.connect('amazon', shop);
  for (let index = 0; index < 101; index += 1) shop.placeOrder(ago(60_000));
  await channel.pull();
  await harness.db.withSeller(channel.sellerId, async (tx) => {
    const rate = await tx.prisma.channelRate.findFirstOrThrow({
      where: { sellerId: channel.sellerId, group: 'searchOrders' },
    });
    expect(rate.intervalMs).toBe(100_000);
    // The burst is used up.
    const fullAt = new Date(Date.now() + 20 * rate.intervalMs);
    await tx.prisma.channelRate.updateMany({ where: { sellerId: channel.sellerId }, data: { fullAt } });
  });
  const calls = shop.calls.length;
  await channel.pull();
  expect(shop.calls.slice(calls).filter(({ path }) => path === shop.ordersPath)).toHaveLength(0);
  const { connection } = await channel.view();
  expect(connection).toMatchObject({ faultCode: null });
  expect(connection?.nextPullAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
});
