import { systemClock } from '@bestellwerk/platform/clock';
import { placeOrder } from '../builders/build-order.ts';
import type { BuiltSeller } from '../builders/build-seller.ts';
import { waitUntil } from '../builders/wait-for-order.ts';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import { percentile, type Measurement } from './bench-result.ts';
import { clearAway, makeWallets, owner, park, placeEvenly, release } from './park-orders.ts';

const FORWARDERS = 2;
const EVERY_MS = 100;

/**
 * One seller's long queue, and single orders of another one in between: how long they wait for their first send. Only
 * what was placed and sent beside the queue counts.
 */
export async function measureFairness(
  stage: Stage,
  { queued, samples }: { queued: number; samples: number },
): Promise<Measurement[]> {
  const [busy, other] = await makeWallets(stage, 2, { balanceCents: queued * 5_000 });
  if (!busy || !other) throw new Error('no sellers');
  await placeEvenly(stage, [busy], queued);
  await park(stage);
  const forwarders = await Promise.all(
    Array.from({ length: FORWARDERS }, () => stage.startForwarder(BENCH_FORWARDER)),
  );
  await release(stage);
  const tookMs: number[] = [];
  while (tookMs.length < samples) {
    const placedMs = systemClock.now().getTime();
    const { orderId } = await placeOrder(stage.db, other);
    const sentMs = await waitUntil('the first send', async () => {
      const [row] = await owner<{ ms: number }>(
        stage,
        `SELECT extract(epoch FROM min(at))::float8 * 1000 AS ms FROM attempt
         WHERE order_id = '${orderId}' AND kind = 'create' HAVING count(*) > 0`,
      );
      return row?.ms;
    });
    if ((await countQueued(stage, busy)) === 0) break;
    tookMs.push(sentMs - placedMs);
    await systemClock.sleep(EVERY_MS);
  }
  const left = await countQueued(stage, busy);
  await Promise.all(forwarders.map((forwarder) => forwarder.stop()));
  await clearAway(stage);
  const note = `${queued} queued, ${left} of them still after ${tookMs.length} samples`;
  return [
    { name: 'another seller, first send, median', value: percentile(tookMs, 0.5), unit: 'ms', note },
    { name: 'another seller, first send, worst', value: percentile(tookMs, 1), unit: 'ms', note },
  ];
}

async function countQueued(stage: Stage, { sellerId }: BuiltSeller): Promise<number> {
  const [row] = await owner<{ n: number }>(
    stage,
    `SELECT count(*)::int AS n FROM forwarding_round WHERE step = 'quote' AND seller_id = '${sellerId}'`,
  );
  return row?.n ?? 0;
}
