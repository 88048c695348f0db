import { findSupplierArticles } from '@bestellwerk/contracts/seller-api/channels';
import { openChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { openCatalogClient } from '@bestellwerk/core/forwarding/supplier/catalog-client';
import { startJobs } from '@bestellwerk/core/jobs/start-jobs';
import { query, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { startMockSupplierProcess } from '@bestellwerk/testing/processes/start-mock-supplier-process';
import { expect, test } from 'vitest';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();

test("the supplier's catalogue is copied within his rate, and found by number and by words", async () => {
  await using supplier = await startMockSupplierProcess({ env: { MOCK_RATE_PER_SECOND: '40' } });
  const connection = { url: supplier.url, apiKey: supplier.apiKey, timeoutMs: 5_000, connections: 2 };
  const client = openCatalogClient(connection, systemClock);
  const { db, databaseUrl } = api();
  const catalogue = { client, limits: { startingPerSecond: 1 } };
  const desk = openChannelDesk({
    secretBox: createSecretBox('application-secret-that-is-only-for-tests'),
    addresses: 'public',
    clock: systemClock,
  });
  const jobs = await startJobs({ db, databaseUrl, logger: silentLogger, desk, catalogue });
  const whole = await client.prices(1, 1_000);
  const articles = JSON.parse(whole.body ?? '[]') as { sku: string; wholesalePrice: number }[];
  await waitUntil('the whole catalogue', async () => {
    const [row] = await db.asSystem((tx) =>
      query<{ priced: number }>(tx, sql`SELECT count(wholesale_cents)::int AS priced FROM supplier_article`),
    );
    return row?.priced === articles.length;
  });
  await jobs.stop();
  await desk.close();
  await client.close();

  const { client: seller } = await api().seller();
  const search = async (q: string) => (await seller.ok(findSupplierArticles, { query: { q } })).items;
  const [one] = articles;
  const [found] = await search(one?.sku.toLowerCase() ?? '');
  expect(found?.sku).toBe(one?.sku);
  expect(found?.cost?.amountCents).toBe(Math.round((one?.wholesalePrice ?? 0) * 100));
  const words = (found?.name ?? '').split(' ').toReversed().join(' ').toUpperCase();
  expect((await search(words)).map(({ sku }) => sku)).toContain(one?.sku);
  expect(await search('no such article anywhere')).toEqual([]);
  expect(await search('%')).toEqual([]);
});
