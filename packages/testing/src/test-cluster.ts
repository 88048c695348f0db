import { rm } from 'node:fs/promises';
import { startEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { migrate } from '@bestellwerk/db/migrations/migrate';
import { dropDatabase, runStatement, withDatabase } from '@bestellwerk/db/scratch-database';
import { newId } from '@bestellwerk/platform/ids';
import { makeTestFolder, removeLeftOvers } from './test-folder.ts';

const variable = 'BESTELLWERK_TEST_CLUSTER';

/** What a test process needs to know; it travels in an environment variable. */
export interface TestCluster {
  /** The server's address as a role that may create databases. */
  serverUrl: string;
  /** A migrated, empty database that is only ever copied. */
  templateName: string;
}

export function testCluster(): TestCluster {
  const text = process.env[variable];
  if (text === undefined)
    throw new Error('No test database server runs: start the tests through vitest or npm test.');
  return JSON.parse(text) as TestCluster;
}

/**
 * Starts the PostgreSQL for one run of the tests, unless the process that started this one has done so; its data
 * is thrown away. With `DATABASE_URL` that server is used instead, and only the databases made on it are dropped.
 * Returns how to end it, which may be called more than once.
 */
export async function startTestCluster(): Promise<() => Promise<void>> {
  if (process.env[variable] !== undefined) return () => Promise.resolve();
  await removeLeftOvers();
  const given = process.env['DATABASE_URL'];
  const templateName = `bestellwerk_template_${newId().replaceAll('-', '').slice(0, 20)}`;
  const server = given === undefined ? await startThrowawayServer() : borrowServer(given, templateName);
  try {
    await runStatement(server.serverUrl, `CREATE DATABASE ${templateName} TEMPLATE template0`);
    await migrate(withDatabase(server.serverUrl, templateName));
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env[variable] = JSON.stringify({ serverUrl: server.serverUrl, templateName } satisfies TestCluster);
  let stopping: Promise<void> | undefined;
  return () => {
    delete process.env[variable];
    stopping ??= server.stop();
    return stopping;
  };
}

interface TestServer {
  serverUrl: string;
  stop: () => Promise<void>;
}

function borrowServer(serverUrl: string, templateName: string): TestServer {
  return {
    serverUrl,
    stop: () => dropDatabase(serverUrl, templateName),
  };
}

async function startThrowawayServer(): Promise<TestServer> {
  const folder = await makeTestFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder, durability: 'throwaway' });
  return {
    serverUrl: server.databaseUrl,
    stop: async () => {
      await server.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
