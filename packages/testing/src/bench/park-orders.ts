import { WAKE_CHANNEL } from '@bestellwerk/core/forwarding/queue-round';
import { ownerPool } from '@bestellwerk/db/pools';
import { systemClock } from '@bestellwerk/platform/clock';
import { placeOrder } from '../builders/build-order.ts';
import { buildSeller, type BuiltSeller, type SellerPlan } from '../builders/build-seller.ts';
import { waitUntil } from '../builders/wait-for-order.ts';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';

const AT_ONCE = 8;

export async function makeWallets({ db }: Stage, count: number, plan: SellerPlan): Promise<BuiltSeller[]> {
  const sellers: BuiltSeller[] = [];
  await inParallel(count, async () => void sellers.push(await buildSeller(db, plan)));
  return sellers;
}

/** Hands in orders, spread evenly over the sellers. */
export async function placeEvenly(
  { db }: Stage,
  sellers: readonly BuiltSeller[],
  count: number,
): Promise<void> {
  await inParallel(count, async (index) => {
    const seller = sellers[index % sellers.length];
    if (seller) await placeOrder(db, seller);
  });
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < count; index = next++) await work(index);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Keeps everything that waits from being taken, so that all of it can be let go at one moment. */
export async function park(stage: Stage): Promise<void> {
  await owner(
    stage,
    `UPDATE forwarding_round SET not_before = now() + interval '1 day' WHERE step = 'quote'`,
  );
  await tidyUp(stage);
}

/** As autovacuum would by and by. */
export async function tidyUp(stage: Stage): Promise<void> {
  await owner(stage, 'VACUUM ANALYZE');
}

/** Lets what waits be sent without anybody taking the time. */
export async function clearAway(stage: Stage): Promise<void> {
  const forwarder = await stage.startForwarder(BENCH_FORWARDER);
  await waitUntilForwarded(stage);
  await forwarder.stop();
}

const PATIENCE_MS = 300_000;

/** Resolves when no order waits or is on its way any more. */
export async function waitUntilForwarded(stage: Stage): Promise<void> {
  await waitUntil(
    'all orders forwarded',
    async () => {
      await systemClock.sleep(100);
      const [row] = await owner<{ n: number }>(
        stage,
        `SELECT count(*)::int AS n FROM orders WHERE status IN ('forwarding', 'in_progress')`,
      );
      return row?.n === 0;
    },
    PATIENCE_MS,
  );
}

/** Lets it go; answers with the moment by the database's clock, in ms. */
export async function release(stage: Stage): Promise<number> {
  await owner(stage, `UPDATE forwarding_round SET not_before = now() WHERE step = 'quote'`);
  const rows = await owner<{ ms: number }>(
    stage,
    `SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms, pg_notify('${WAKE_CHANNEL}', '')::text`,
  );
  return rows[0]?.ms ?? 0;
}

export async function owner<Row>({ databaseUrl }: Stage, statement: string): Promise<Row[]> {
  const pool = ownerPool(databaseUrl, { max: 1, name: 'bench-owner' });
  try {
    return (await pool.query(statement)).rows as Row[];
  } finally {
    await pool.end();
  }
}
