import { ownerPool, type Pool } from '@bestellwerk/db/pools';
import { systemClock } from '@bestellwerk/platform/clock';
import { waitUntil } from '../builders/wait-for-order.ts';
import type { Stage } from '../chaos/stage/open-stage.ts';
import type { TestProcess } from '../processes/test-process.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import { percentile, type Measurement } from './bench-result.ts';
import { makeWallets, placeEvenly } from './park-orders.ts';

const ORDERS_EACH = 12;
const LOOK_EVERY_MS = 4;
const PATIENCE_MS = 20_000;

type Claim = { id: string; fence: string };

/**
 * Kills a forwarder that has work in its hands and takes the time until its successor's first action on any of it:
 * a claim of a higher fence to ask the supplier, to store or to send.
 */
export async function measureRecovery(stage: Stage, kills: number): Promise<Measurement[]> {
  const [seller] = await makeWallets(stage, 1, { balanceCents: kills * ORDERS_EACH * 5_000 });
  if (!seller) throw new Error('no seller');
  // Answers that take their time keep work in a forwarder's hands.
  await stage.mock.fault({ fault: 'slow', delayMs: 400 });
  const pool = ownerPool(stage.databaseUrl, { max: 1, name: 'bench-watch' });
  const forwarders = [await start(stage), await start(stage)];
  const tookMs: number[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await placeEvenly(stage, [seller], ORDERS_EACH);
      const victim = forwarders[kill % 2];
      if (!victim) break;
      const claims = await waitForClaims(pool, victim);
      victim.signal('SIGKILL');
      const killedMs = systemClock.monotonicMs();
      await waitForSuccessor(pool, claims);
      tookMs.push(systemClock.monotonicMs() - killedMs);
      forwarders[kill % 2] = await start(stage);
    }
  } finally {
    await pool.end();
  }
  await stage.mock.clearFaults();
  await Promise.all(forwarders.map((forwarder) => forwarder.stop()));
  const note = `${kills} x kill -9, two forwarders`;
  return [
    { name: 'recovery, median', value: percentile(tookMs, 0.5), unit: 'ms', note },
    { name: 'recovery, p99', value: percentile(tookMs, 0.99), unit: 'ms', note },
    { name: 'recovery, worst', value: percentile(tookMs, 1), unit: 'ms', note },
  ];
}

function start(stage: Stage): Promise<TestProcess> {
  return stage.startForwarder({ ...BENCH_FORWARDER, concurrency: 8 });
}

/** What this process holds at this moment, once it holds something and has done so for a moment. */
function waitForClaims(pool: Pool, victim: TestProcess): Promise<Claim[]> {
  return waitUntil(
    'a forwarder with work in its hands',
    async () => {
      const { rows } = await pool.query<Claim>(
        `SELECT p.id::text, p.fence::text FROM forwarding_part p JOIN forwarder f ON f.id = p.worker_id
         WHERE f.name = 'forwarder ' || $1 AND p.state = 'sending'`,
        [String(victim.pid)],
      );
      return rows.length > 0 && rows;
    },
    PATIENCE_MS,
  );
}

async function waitForSuccessor(pool: Pool, claims: readonly Claim[]): Promise<void> {
  const [ids, fences] = [claims.map(({ id }) => id), claims.map(({ fence }) => fence)];
  for (const endMs = systemClock.monotonicMs() + PATIENCE_MS; systemClock.monotonicMs() < endMs;) {
    const { rowCount } = await pool.query(
      `SELECT FROM forwarding_part p JOIN unnest($1::uuid[], $2::bigint[]) AS c(id, fence) ON c.id = p.id
       WHERE p.fence > c.fence LIMIT 1`,
      [ids, fences],
    );
    if (rowCount !== 0) return;
    await systemClock.sleep(LOOK_EVERY_MS);
  }
  throw new Error('nobody took over');
}
