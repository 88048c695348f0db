import { findSchemaDrift } from '@bestellwerk/db/migrations/find-schema-drift';
import type { Shutdown } from '@bestellwerk/platform/shutdown';
import { startTestCluster, testCluster } from '@bestellwerk/testing/test-cluster';

/** The SQL that the migrations still lack against `schema.prisma`, found on a throw-away server. */
export async function findMigrationDrift(shutdown: Shutdown): Promise<string | undefined> {
  const starting = startTestCluster();
  shutdown.add('database server', async () => (await starting.catch(() => undefined))?.());
  const stop = await starting;
  try {
    const drift = await findSchemaDrift(testCluster().serverUrl);
    return drift === undefined ? undefined : `A migration is missing:\n${drift}`;
  } finally {
    await stop();
  }
}
