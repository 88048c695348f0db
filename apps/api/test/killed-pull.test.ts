import { editChannel } from '@bestellwerk/contracts/seller-api/channels';
import { createApiToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { openDatabase } from '@bestellwerk/db/database';
import { apiClient } from '@bestellwerk/testing/api-client';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { startApiProcess } from '@bestellwerk/testing/processes/start-api-process';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';

const PAGES = ['0', '95', '190'];

test(
  'a process that is killed at every page of a pull loses no order and takes none in twice',
  { timeout: 120_000 },
  async () => {
    await using database = await createTestDatabase();
    await using shop = await startWooCommerce();
    const db = openDatabase(database.databaseUrl, { max: 3 });
    const { sellerId, channelId } = await buildSeller(db, { channelType: 'woocommerce' });
    const { token } = await db.withSeller(sellerId, (tx) => createApiToken(tx, { name: 'tests' }));
    const startApi = async () => {
      const api = await startApiProcess({
        databaseUrl: database.databaseUrl,
        supplier: { url: 'http://127.0.0.1:9', apiKey: 'nobody-listens-here' },
        env: { FORWARDING: 'off', CHANNEL_ADDRESSES: 'any' },
      });
      return { api, client: apiClient(api.url, { authorization: `Bearer ${token}` }) };
    };
    const params = { id: channelId };
    const connection = { baseUrl: shop.url, consumerKey: 'ck_imitated', consumerSecret: 'cs_imitated' };
    const takenOverAfter: number[] = [];
    const placed = Array.from({ length: 260 }, () => shop.placeOrder(new Date())).toSorted();
    const deaths = PAGES.map(() => Promise.withResolvers<void>());
    let died = 0;
    let current = startApi();
    shop.onCall = async ({ query }) => {
      if (query.get('offset') !== PAGES[died]) return;
      const { api } = await current;
      api.signal('SIGKILL');
      await api.ended;
      deaths[died]?.resolve();
      died += 1;
    };
    await (await current).client.ok(editChannel, { params, body: { connection } });
    for (const death of deaths) {
      await death.promise;
      await (await current).api.stop();
      // Nobody presses anything: the next process finds out by itself that this one is gone.
      const calls = shop.calls.length;
      const diedAt = Date.now();
      current = startApi();
      await waitUntil('the pull goes on', () => Promise.resolve(shop.calls.length > calls), 30_000);
      takenOverAfter.push(Date.now() - diedAt);
    }
    const { api } = await current;

    const taken = () =>
      db.withSeller(sellerId, (tx) =>
        tx.prisma.order.findMany({ where: { sellerId }, select: { externalId: true } }),
      );
    await waitUntil('every order', async () => (await taken()).length >= placed.length, 60_000);
    const orders = await taken();
    expect(orders.map((order) => order.externalId).toSorted()).toEqual(placed);
    const stored = await db.withSeller(sellerId, (tx) =>
      tx.prisma.delivery.aggregate({ where: { sellerId }, _count: true, _sum: { repeats: true } }),
    );
    expect(stored).toMatchObject({ _count: placed.length, _sum: { repeats: 0 } });
    // Start of a process and all; a minute's schedule never has to help out.
    expect(Math.max(...takenOverAfter)).toBeLessThan(25_000);
    await api.stop();
    await db.close();
  },
);
