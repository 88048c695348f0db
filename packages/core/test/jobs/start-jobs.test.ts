import { openChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { getDelivery } from '@bestellwerk/core/deliveries/delivery-store';
import { receiveDelivery } from '@bestellwerk/core/deliveries/receive-delivery';
import { enqueueJob } from '@bestellwerk/core/jobs/enqueue-job';
import { startJobs } from '@bestellwerk/core/jobs/start-jobs';
import { startBulkAction } from '@bestellwerk/core/bulk-actions/start-bulk-action';
import { getBulkAction } from '@bestellwerk/core/bulk-actions/get-bulk-action';
import { openDatabase } from '@bestellwerk/db/database';
import { ownerPool } from '@bestellwerk/db/pools';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { pullHarness, type ConnectedChannel } from '@bestellwerk/testing/imitations/pull-harness';
import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { afterAll, expect, test } from 'vitest';

// No job of these tests calls a channel.
const desk = openChannelDesk({
  secretBox: createSecretBox('application-secret-that-is-only-for-tests'),
  addresses: 'public',
  clock: systemClock,
});
afterAll(() => desk.close());

const actor = { type: 'user', name: 'Erika' } as const;

test('a job whose worker was killed is taken up by another within seconds, not hours', async () => {
  await using database = await createTestDatabase();
  const { databaseUrl } = database;
  const db = openDatabase(databaseUrl, { max: 4 });
  const { sellerId } = await buildSeller(db);
  const { bulkActionId } = await db.withSeller(sellerId, (tx) =>
    startBulkAction(tx, { action: 'cancel', selection: { orderIds: ['unknown'] }, actor }),
  );
  // What a killed worker leaves behind: a job that is locked by nobody who lives.
  const owner = ownerPool(databaseUrl, { max: 1 });
  await owner.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'worker-dead', locked_at = now() - interval '10 seconds',
       attempts = 1`,
  );
  const jobs = await startJobs({ db, databaseUrl, logger: silentLogger, desk });
  const read = () => db.withSeller(sellerId, (tx) => getBulkAction(tx, bulkActionId));
  const done = await waitUntil('the job', async () => {
    const action = await read();
    return action.state === 'done' ? action : undefined;
  });
  expect(done.results).toMatchObject([{ outcome: 'failed', code: 'not_found' }]);
  await jobs.stop();
  await owner.end();
  await db.close();
});

test('a job of workers that live is left to them, however long it takes', async () => {
  await using database = await createTestDatabase();
  const { databaseUrl } = database;
  const db = openDatabase(databaseUrl, { max: 4 });
  const { sellerId } = await buildSeller(db);
  // Somebody locks what the job needs, so that it cannot go on.
  const owner = ownerPool(databaseUrl, { max: 2 });
  const blocker = await owner.connect();
  await blocker.query('BEGIN');
  await blocker.query('LOCK TABLE orders');
  const jobs = await startJobs({ db, databaseUrl, logger: silentLogger, desk });
  await db.asSystem((tx) => enqueueJob(tx, 'resend-blocked', { sellerId }));
  const read = () =>
    owner.query<{ attempts: number; isOld: boolean }>(
      `SELECT attempts, locked_at < now() - interval '8 seconds' AS "isOld" FROM graphile_worker.jobs
       WHERE task_identifier = 'resend-blocked'`,
    );
  const attempts = await waitUntil(
    'the job has been running for long',
    async () => {
      const { rows } = await read();
      return (rows[0]?.isOld || (rows[0]?.attempts ?? 0) > 1) && rows[0]?.attempts;
    },
    20_000,
  );
  expect(attempts).toBe(1);
  await blocker.query('ROLLBACK');
  blocker.release();
  await waitUntil('the job is done', async () => (await read()).rows.length === 0);
  await jobs.stop();
  await owner.end();
  await db.close();
});

test('shops that hang keep no delivery and no other job waiting', async () => {
  await using harness = await pullHarness();
  const { db, databaseUrl } = harness;
  await using shop = await startWooCommerce();
  const hanging = Promise.withResolvers<void>();
  shop.onCall = () => hanging.promise;
  // More of them than there are workers of all kinds.
  const channels: ConnectedChannel[] = [];
  for (let count = 0; count < 12; count += 1) channels.push(await harness.connect('woocommerce', shop));
  const jobs = await startJobs({ db, databaseUrl, logger: silentLogger, desk: harness.desk });
  await waitUntil('several shops hang', () => Promise.resolve(shop.calls.length >= 3));
  const { sellerId, channelId } = await buildSeller(db, { channelType: 'shopify' });
  const begunAt = Date.now();
  const { deliveryId, bulkActionId } = await db.withSeller(sellerId, async (tx) => ({
    deliveryId: await receiveDelivery(tx, {
      channelId,
      topic: 'orders/create',
      headers: {},
      body: Buffer.from('{}'),
    }),
    bulkActionId: (
      await startBulkAction(tx, { action: 'cancel', selection: { orderIds: ['unknown'] }, actor })
    ).bulkActionId,
  }));
  await waitUntil('the delivery', () =>
    db.withSeller(sellerId, async (tx) => (await getDelivery(tx, deliveryId)).state === 'failed'),
  );
  await waitUntil('the other job', () =>
    db.withSeller(sellerId, async (tx) => (await getBulkAction(tx, bulkActionId)).state === 'done'),
  );
  expect(Date.now() - begunAt).toBeLessThan(5_000);
  hanging.resolve();
  await jobs.stop();
});

test('jobs are worked off again after every connection was lost in the middle of one', async () => {
  await using database = await createTestDatabase();
  const { databaseUrl } = database;
  const db = openDatabase(databaseUrl, { max: 4 });
  const { sellerId } = await buildSeller(db);
  const owner = ownerPool(databaseUrl, { max: 2 });
  const jobs = await startJobs({ db, databaseUrl, logger: silentLogger, desk });
  const blocker = await owner.connect();
  await blocker.query('BEGIN');
  await blocker.query('LOCK TABLE orders');
  await db.asSystem((tx) => enqueueJob(tx, 'resend-blocked', { sellerId }));
  const count = async (where: string) =>
    Number(
      (
        await owner.query<{ n: string }>(`SELECT count(*) AS n FROM graphile_worker.jobs
           WHERE task_identifier = 'resend-blocked' AND ${where}`)
      ).rows[0]?.n,
    );
  await waitUntil('the job is running', async () => (await count('locked_at IS NOT NULL')) > 0);
  // Again and again for a moment, so that nobody can store that the job has failed.
  for (let time = 0; time < 40; time += 1) {
    await blocker.query(
      `SELECT pg_terminate_backend(pid), pg_sleep(0.01) FROM pg_stat_activity
       WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
  }
  await blocker.query('ROLLBACK');
  blocker.release();
  await waitUntil('the job is done', async () => (await count('true')) === 0, 25_000);
  await jobs.stop();
  await owner.end();
  await db.close();
});

test('a job runs if and only if the transaction it belongs to is committed', async () => {
  await using database = await createTestDatabase();
  const db = openDatabase(database.databaseUrl, { max: 2 });
  const owner = ownerPool(database.databaseUrl, { max: 1 });
  const count = async () => {
    const { rows } = await owner.query<{ count: string }>('SELECT count(*) FROM graphile_worker.jobs');
    return Number(rows[0]?.count);
  };
  const sellerId = '00000000-0000-7000-8000-000000000000';
  const undone = db.asSystem(async (tx) => {
    await enqueueJob(tx, 'resend-blocked', { sellerId });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await count()).toBe(0);
  await db.asSystem((tx) => enqueueJob(tx, 'resend-blocked', { sellerId }));
  expect(await count()).toBe(1);
  await owner.end();
  await db.close();
});
