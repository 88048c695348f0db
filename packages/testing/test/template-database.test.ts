import { appPool } from '@bestellwerk/db/pools';
import { createPrisma } from '@bestellwerk/db/prisma-client';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../src/template-database.ts';

test('a test database is migrated, empty and used as the application', async () => {
  await using database = await createTestDatabase();
  const prisma = createPrisma(database.databaseUrl);
  expect(await prisma.seller.count()).toBe(0);
  expect(await prisma.$queryRaw`SELECT current_user::text AS role`).toEqual([{ role: 'bestellwerk_app' }]);
  await prisma.$disconnect();
});

test('two test databases do not see each other', async () => {
  await using first = await createTestDatabase();
  await using second = await createTestDatabase();
  const pools = [appPool(first.databaseUrl), appPool(second.databaseUrl)];
  await pools[0]?.query(`SELECT graphile_worker.add_job('only_here', '{}'::json)`);
  const counts = pools.map(async (pool) => (await pool.query('SELECT 1 FROM graphile_worker.jobs')).rowCount);
  expect(await Promise.all(counts)).toEqual([1, 0]);
  await Promise.all(pools.map((pool) => pool.end()));
});
