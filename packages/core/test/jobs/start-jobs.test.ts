import { enqueueJob } from '@bestellwerk/core/jobs/enqueue-job';
import { startJobs } from '@bestellwerk/core/jobs/start-jobs';
import { startBulkAction } from '@bestellwerk/core/bulk-actions/start-bulk-action';
import { getBulkAction } from '@bestellwerk/core/bulk-actions/get-bulk-action';
import { openDatabase } from '@bestellwerk/db/database';
import { ownerPool } from '@bestellwerk/db/pools';
import { silentLogger } from '@bestellwerk/platform/logger';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { expect, test } from 'vitest';

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
  const jobs = await startJobs({ db, databaseUrl, logger: silentLogger });
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
