import { pullChannelNow } from '@bestellwerk/contracts/seller-api/channel-connection';
import { editChannel } from '@bestellwerk/contracts/seller-api/channels';
import { createApiToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { openDatabase } from '@bestellwerk/db/database';
import { apiClient, type ApiClient } from '@bestellwerk/testing/api-client';
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
    const placed = Array.from({ length: 260 }, () => shop.placeOrder(new Date())).toSorted();
    const begin = (client: ApiClient) => client.ok(editChannel, { params, body: { connection } });

    for (const page of PAGES) {
      const { api, client } = await startApi();
      const killed = new Promise<void>((resolve) => {
        shop.onCall = async ({ query }) => {
          if (query.get('offset') !== page) return;
          shop.onCall = undefined;
          api.signal('SIGKILL');
          await api.ended;
          resolve();
        };
      });
      // The access data entered anew begins at once, and frees the claim of the process that was killed before.
      await begin(client);
      await killed;
      await api.stop();
    }

    const { api, client } = await startApi();
    await begin(client);
    await client.ok(pullChannelNow, { params });
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
    await api.stop();
    await db.close();
  },
);
