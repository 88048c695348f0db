import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destroyEmbeddedPostgres, startEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { migrate } from '@bestellwerk/db/migrations/migrate';
import { runStatement, withDatabase } from '@bestellwerk/db/scratch-database';
import { newId } from '@bestellwerk/platform/ids';
import { isProcessAlive } from '@bestellwerk/platform/process-alive';

const folderPrefix = 'bestellwerk-test-';
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
    stop: () => runStatement(serverUrl, `DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`),
  };
}

async function startThrowawayServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  await writeFile(join(folder, 'owner'), String(process.pid));
  const server = await startEmbeddedPostgres({ dataDir: folder, durability: 'throwaway' });
  return {
    serverUrl: server.databaseUrl,
    stop: async () => {
      await server.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Servers and folders of runs that were killed before they could tidy up. */
export async function removeLeftOvers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = join(tmpdir(), name);
    const owner = Number(await readFile(join(folder, 'owner'), 'utf8').catch(() => '0'));
    if (owner === 0 || isProcessAlive(owner)) continue;
    await destroyEmbeddedPostgres(folder).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
