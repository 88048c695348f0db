import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { startEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { migrate } from '@bestellwerk/db/migrations/migrate';
import { controlMock, type MockControl } from '../../forwarding/mock-control.ts';
import { startApiProcess, type ApiProcess } from '../../processes/start-api-process.ts';
import { startMockSupplierProcess } from '../../processes/start-mock-supplier-process.ts';
import type { TestProcess } from '../../processes/test-process.ts';
import { makeTestFolder, removeLeftOvers } from '../../test-folder.ts';
import { CAMPAIGN_TIMES, type ForwarderPlan } from './forwarder-plan.ts';
import { startChaosForwarder } from './start-chaos-forwarder.ts';

/** No limit that anything here could reach. */
export const UNLIMITED_PER_SECOND = 100_000;

const PLENTY = 10_000_000;

/** A database server, a supplier and processes that belong to one campaign and to nobody else. */
export type Stage = {
  folder: string;
  databaseUrl: string;
  db: Database;
  mock: MockControl;
  supplier: { url: string; apiKey: string };
  startApi(options?: { port?: number }): Promise<ApiProcess>;
  startForwarder(plan?: Partial<ForwarderPlan>): Promise<TestProcess>;
  /** As a power cut does; resolves when the server answers again. */
  bouncePostgres(): Promise<void>;
  /** Ends every process and removes everything. May be called more than once. */
  close(): Promise<void>;
};

/** The server writes to disk as a real one does; its folder has the name by which left-overs are found. */
export async function openStage(): Promise<Stage> {
  await removeLeftOvers();
  const folder = await makeTestFolder();
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeAll(closers));
  try {
    const server = { dataDir: folder, durability: 'durable' } as const;
    let postgres = await startEmbeddedPostgres(server);
    closers.push(() => postgres.destroy());
    const { databaseUrl } = postgres;
    await migrate(databaseUrl);
    const supplierFolder = join(folder, 'supplier');
    const started = await startMockSupplierProcess({
      dataDir: supplierFolder,
      env: { MOCK_RATE_PER_SECOND: String(UNLIMITED_PER_SECOND) },
    });
    closers.push(() => end(started));
    const supplier = { url: started.url, apiKey: started.apiKey };
    const mock = controlMock(supplier.url);
    await fillShelves(mock);
    const db = openDatabase(databaseUrl, { max: 8, name: 'campaign' });
    closers.push(() => db.close());
    let lastNumber = 0;
    const keep = <Started extends TestProcess>(program: Started): Started => {
      closers.push(() => end(program));
      return program;
    };
    const ownFolder = () => join(folder, `process-${(lastNumber += 1)}`);
    return {
      folder,
      databaseUrl,
      db,
      mock,
      supplier,
      startApi: async ({ port } = {}) =>
        keep(
          await startApiProcess({
            databaseUrl,
            supplier,
            dataDir: ownFolder(),
            ...(port === undefined ? {} : { port }),
            env: { FORWARDING: 'off', LOG_LEVEL: 'error', PAYMENTS: 'demo' },
          }),
        ),
      startForwarder: async (plan = {}) =>
        keep(
          await startChaosForwarder(
            {
              databaseUrl,
              supplierUrl: supplier.url,
              supplierApiKey: supplier.apiKey,
              supplierRatePerSecond: 'unlimited',
              concurrency: 16,
              marksFolder: folder,
              ...CAMPAIGN_TIMES,
              ...plan,
            },
            ownFolder(),
          ),
        ),
      async bouncePostgres() {
        await postgres.stop('immediate');
        postgres = await startEmbeddedPostgres(server);
        if (postgres.databaseUrl !== databaseUrl) throw new Error('PostgreSQL came back at another address');
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A process that is stopped cannot obey SIGTERM. */
async function end(program: TestProcess): Promise<void> {
  program.signal('SIGKILL');
  await program.ended;
}

async function closeAll(closers: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closers.toReversed()) await close().catch(() => undefined);
}

/** Nothing but the faults of the campaign keeps an order from being accepted. */
async function fillShelves(mock: MockControl): Promise<void> {
  await mock.purse(`${PLENTY}.00`);
  const articles = await mock.catalog();
  for (const { sku } of articles.slice(0, 20)) await mock.stock(sku, PLENTY);
}
