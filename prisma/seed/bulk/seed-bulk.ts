import { openSupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import { rollUpTally } from '@bestellwerk/core/maintenance/roll-up-tally';
import { hashPassword } from '@bestellwerk/core/sessions/password-hash';
import { openDatabase } from '@bestellwerk/db/database';
import { ownerPool, type Pool, type PoolClient } from '@bestellwerk/db/pools';
import { systemClock, type Clock } from '@bestellwerk/platform/clock';
import { DEMO_PASSWORD } from '../demo/sellers.ts';
import { createRandom } from '../random.ts';
import { findMockDesk, type MockDesk } from '../supplier/mock-desk.ts';
import { writeBooks, writeRecords } from '../write/write-records.ts';
import { prepareSellers, type BulkSeller } from './bulk-seller.ts';
import { makeBulkChunk, type Chunk, type ChunkInput, type ChunkTools } from './make-bulk-chunk.ts';
import { askForBaskets } from './quoted-baskets.ts';

export type BulkPlan = {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  orders: number;
  /** Undefined: all of them go to the demo's seller. */
  sellers: number | undefined;
  clock?: Clock;
  /** Ends it after the chunk that is being written. */
  signal?: AbortSignal;
  onProgress?: (written: number) => void;
};

/** Small enough to be thrown away before it grows old in memory. */
const CHUNK = 1_000;
const BASKETS = 900;
const DAYS = 365;
const DAY_MS = 86_400_000;
const CALLS_AT_ONCE = 16;

/** What the search index has to take in is gathered into larger heaps, and no chunk waits for the disk. */
const BULK_SETTINGS = {
  gin_pending_list_limit: '64MB',
  work_mem: '256MB',
  maintenance_work_mem: '512MB',
  synchronous_commit: 'off',
};

/**
 * Adds very many orders with their books to a database that has sellers, and their other side to the mock supplier.
 * The same state of the database and the same figures give the same orders. Every chunk is a transaction of its own.
 */
export async function seedBulk(plan: BulkPlan): Promise<void> {
  const clock = plan.clock ?? systemClock;
  const desk = await findMockDesk(plan.supplierUrl);
  if (!desk) throw new Error('orders of the past can only be written into the books of a mock supplier');
  const supplier = openSupplierClient(
    { url: plan.supplierUrl, apiKey: plan.supplierApiKey, timeoutMs: 10_000, connections: CALLS_AT_ONCE },
    clock,
  );
  const pool = ownerPool(plan.databaseUrl, { max: 2, name: 'bestellwerk-seed', settings: BULK_SETTINGS });
  try {
    await desk.withoutRateLimit(async () => writeChunks(plan, pool, { desk, supplier, now: clock.now() }));
    // Days that were over have got orders after all: they are summed up again when somebody asks.
    await pool.query('DELETE FROM seller_day');
    if (plan.signal?.aborted) return;
    await rollUpTallies(plan.databaseUrl);
    await pool.query('VACUUM ANALYZE');
  } finally {
    await pool.end();
    await supplier.close();
  }
}

/** Every chunk left its deltas; whoever counts next shall not add them all up. */
async function rollUpTallies(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1, name: 'bestellwerk-seed' });
  try {
    while ((await db.asSystem(rollUpTally)) > 0);
  } finally {
    await db.close();
  }
}

async function writeChunks(
  plan: BulkPlan,
  pool: Pool,
  tools: Omit<ChunkTools, 'baskets'> & { desk: MockDesk },
): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const sellers = await inTransaction(pool, (client) =>
    prepareSellers(client, { wanted: plan.sellers, now: tools.now, passwordHash }),
  );
  const articles = await tools.desk.listArticles();
  const basketRandom = createRandom('baskets');
  const baskets = await askForBaskets(tools.supplier, articles, { count: BASKETS, random: basketRandom });
  let written = 0;
  let writing = Promise.resolve();
  for (const input of chunksOf(plan.orders, sellers, tools.now)) {
    if (plan.signal?.aborted) break;
    // The next chunk is thought up while PostgreSQL still writes the one before.
    const chunk = makeBulkChunk(input, { ...tools, baskets });
    await Promise.all([chunk, writing]);
    writing = chunk
      .then((made) => inTransaction(pool, (client) => writeChunk(client, made)))
      .then(() => plan.onProgress?.((written += input.orders)));
  }
  await writing;
}

/** Every seller's orders in slices of time, the oldest first. */
function* chunksOf(orders: number, sellers: readonly BulkSeller[], now: Date): Generator<ChunkInput> {
  for (const [index, seller] of sellers.entries()) {
    const share = Math.floor(orders / sellers.length) + (index < orders % sellers.length ? 1 : 0);
    const before = [...seller.counts.values()].reduce((sum, count) => sum + count, 0);
    const slices = Math.ceil(share / CHUNK);
    const at = (slice: number) => new Date(now.getTime() - Math.round(DAYS * DAY_MS * (1 - slice / slices)));
    for (let slice = 0; slice < slices; slice += 1) {
      yield {
        seller,
        seed: `${seller.sellerId}:${before}:${slice}`,
        orders: Math.min(CHUNK, share - slice * CHUNK),
        from: at(slice),
        to: at(slice + 1),
      };
    }
  }
}

async function writeChunk(client: PoolClient, { seller, records, topUps, books }: Chunk): Promise<void> {
  await writeRecords(client, records);
  // From here on nothing else is booked for this seller until the chunk is written.
  const { rows } = await client.query<{ posted: string }>(
    `SELECT posted_cents AS posted FROM account WHERE seller_id = $1 AND code = 'money_box' FOR UPDATE`,
    [seller.sellerId],
  );
  const openingCents = Number(rows[0]?.posted ?? 0);
  for (const transfer of books.transfers) {
    if (transfer.balanceAfterCents !== null) transfer.balanceAfterCents += openingCents;
  }
  await writeBooks(
    client,
    seller.sellerId,
    { ...books, postedCents: books.postedCents + openingCents },
    topUps,
  );
}

async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
