import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { openSupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import { hashPassword } from '@bestellwerk/core/sessions/password-hash';
import { ownerPool } from '@bestellwerk/db/pools';
import { systemClock, type Clock } from '@bestellwerk/platform/clock';
import { keepBooks } from '../books/keep-books.ts';
import { createShelf } from '../goods/shelf.ts';
import { createIds } from '../ids.ts';
import { createRandom } from '../random.ts';
import { findMockDesk } from '../supplier/mock-desk.ts';
import { foundSeller } from './found-seller.ts';
import { DEMO_PASSWORD, DEMO_SELLERS } from './sellers.ts';
import { tellSeller, type DemoTools, type ToldSeller } from './tell-seller.ts';
import { writeToldSeller } from './write-told-seller.ts';

export type DemoPlan = {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  appSecret: string;
  clock?: Clock;
  seed?: string;
};

const DEFAULT_SEED = 'bestellwerk';
const CALLS_AT_ONCE = 24;

/**
 * Writes the demo's two sellers with sixty days of orders, in one transaction, and the other side of it into the
 * mock supplier's books. Where the supplier is no mock that listens, the sellers begin without orders.
 */
export async function seedDemo(plan: DemoPlan): Promise<void> {
  const { clock = systemClock, seed = DEFAULT_SEED } = plan;
  const sellers = await tellSellers(plan, clock, seed);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const pool = ownerPool(plan.databaseUrl, { max: 1, name: 'bestellwerk-seed' });
  try {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const secretBox = createSecretBox(plan.appSecret);
      for (const seller of sellers) await writeToldSeller(client, seller, { passwordHash, secretBox });
      await client.query('COMMIT');
      await client.query('ANALYZE');
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

async function tellSellers(plan: DemoPlan, clock: Clock, seed: string): Promise<ToldSeller[]> {
  const desk = await findMockDesk(plan.supplierUrl);
  if (!desk) {
    console.log('  this supplier is no mock, so the demo begins without orders');
    return DEMO_SELLERS.map((spec) => ({
      ...foundSeller(spec, clock.now(), createIds(createRandom(`${seed}:${spec.key}`))),
      skuMappings: [],
      records: [],
      deliveries: [],
      topUps: [],
      books: keepBooks(0, [], []),
    }));
  }
  const supplier = openSupplierClient(
    { url: plan.supplierUrl, apiKey: plan.supplierApiKey, timeoutMs: 10_000, connections: CALLS_AT_ONCE },
    clock,
  );
  try {
    return await desk.withoutRateLimit(async () => {
      const articles = await desk.listArticles();
      const shelf = createShelf(articles, createRandom(`${seed}:shelf`));
      const tools: DemoTools = { now: clock.now(), seed, articles, shelf, desk, supplier };
      const told: ToldSeller[] = [];
      for (const spec of DEMO_SELLERS) told.push(await tellSeller(spec, tools));
      return told;
    });
  } finally {
    await supplier.close();
  }
}
