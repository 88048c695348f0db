import { createServer } from 'node:net';
import { createApiToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { getMoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import {
  createOrder,
  getOrder,
  getOrderStock,
  listOrderAttempts,
} from '@bestellwerk/contracts/seller-api/orders';
import { openDatabase } from '@bestellwerk/db/database';
import { startOwnProcess } from '@bestellwerk/platform/own-process';
import { apiClient } from '@bestellwerk/testing/api-client';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { serverSettings } from '@bestellwerk/testing/processes/server-settings';
import { startApiProcess } from '@bestellwerk/testing/processes/start-api-process';
import { startMockSupplierProcess } from '@bestellwerk/testing/processes/start-mock-supplier-process';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { makeTestFolder } from '@bestellwerk/testing/test-folder';
import { expect, test } from 'vitest';
import { newOrder } from './support/new-order.ts';

const nowhere = { url: 'http://127.0.0.1:9', apiKey: 'nobody-listens-here' };

/** Runs the program until it ends by itself. */
async function runToEnd(env: Record<string, string>): Promise<{ ended: string; output: string }> {
  const folder = await makeTestFolder();
  const logPath = `${folder}/output.log`;
  const program = startOwnProcess({
    entry: 'apps/api/src/main.ts',
    env: { DATA_DIR: folder, ...env },
    logPath,
  });
  return { ended: await program.ended, output: program.readOutput() };
}

test(
  'an order travels through one process to the supplier, and the process ends when asked',
  { timeout: 90_000 },
  async () => {
    await using database = await createTestDatabase();
    await using supplier = await startMockSupplierProcess({ env: { MOCK_RATE_PER_SECOND: '50' } });
    await using api = await startApiProcess({ databaseUrl: database.databaseUrl, supplier });
    expect(api.readOutput()).toContain('"event":"listening","port":');

    const db = openDatabase(database.databaseUrl, { max: 2 });
    const { sellerId, channelId } = await buildSeller(db);
    const { token } = await db.withSeller(sellerId, (tx) => createApiToken(tx, { name: 'tests' }));
    await db.close();
    const client = apiClient(api.url, { authorization: `Bearer ${token}` });
    const { id } = await client.ok(createOrder, { body: newOrder(channelId) });
    const order = await waitUntil('the order to be forwarded', async () => {
      const now = await client.ok(getOrder, { params: { id } });
      return now.status === 'forwarded' ? now : undefined;
    });
    expect(order.supplierOrders).toHaveLength(1);
    const { available } = await client.ok(getMoneyBox);
    expect(available.amountCents).toBe(100_000 - (order.cost?.amountCents ?? 0));
    const { items } = await client.ok(listOrderAttempts, { params: { id } });
    expect(items.map((attempt) => attempt.kind)).toEqual(['create', 'check']);
    expect(JSON.stringify(items)).not.toContain('erika@example.de');

    const stock = await waitUntil('live stock', async () => {
      const [item] = (await client.ok(getOrderStock, { params: { id } })).items;
      return item?.quantity ?? undefined;
    });
    expect(stock).toBeGreaterThan(0);

    await api.stop();
    expect(await api.ended).toBe('exit code 0');
  },
);

test('a database that is down: exit code 1 and what to do', async () => {
  const { ended, output } = await runToEnd(
    serverSettings({ databaseUrl: 'postgres://nobody:x@127.0.0.1:9/nothing', supplier: nowhere }),
  );
  expect(ended).toBe('exit code 1');
  expect(output).toContain('The database cannot be used');
  expect(output).not.toContain('nobody:x');
});

test('a port that is taken: exit code 1 and a message', async () => {
  await using database = await createTestDatabase();
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const address = blocker.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const settings = serverSettings({ databaseUrl: database.databaseUrl, supplier: nowhere });
  const { ended, output } = await runToEnd({ ...settings, PORT: port });
  blocker.close();
  expect(ended).toBe('exit code 1');
  expect(output).toContain(port);
});

test('settings that cannot be used: exit code 1 and all of them listed', async () => {
  const { ended, output } = await runToEnd({ DATABASE_URL: 'mysql://x', PORT: 'http', SUPPLIER_URL: '' });
  expect(ended).toBe('exit code 1');
  expect(output).toContain('DATABASE_URL');
  expect(output).toContain('PORT');
});
