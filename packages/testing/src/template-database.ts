import { randomBytes } from 'node:crypto';
import { dropDatabase, withDatabase } from '@bestellwerk/db/scratch-database';
import pg from 'pg';
import { testCluster } from './test-cluster.ts';

export interface TestDatabase extends AsyncDisposable {
  /** As the owner of the database; pools and Prisma switch to the application's role themselves. */
  databaseUrl: string;
  /** Cuts off whoever is still connected. */
  drop(): Promise<void>;
}

/** A migrated, empty database of the caller's own, copied from the run's template in tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { serverUrl, templateName } = testCluster();
  const name = `bestellwerk_test_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // Lets the file system copy by itself where it can; older servers copy as before.
    await client.query('SET file_copy_method = clone').catch(() => undefined);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName} STRATEGY FILE_COPY`);
  } finally {
    await client.end();
  }
  const drop = () => dropDatabase(serverUrl, name);
  return { databaseUrl: withDatabase(serverUrl, name), drop, [Symbol.asyncDispose]: drop };
}
