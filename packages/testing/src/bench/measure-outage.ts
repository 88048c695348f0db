import { systemClock } from '@bestellwerk/platform/clock';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import type { Measurement } from './bench-result.ts';
import { makeWallets, owner, park, placeEvenly, release, waitUntilForwarded } from './park-orders.ts';

const FORWARDERS = 4;
/** Until every process knows: five failures in a row and what was under way. */
const NOTICED_MS = 10_000;

/** A supplier who answers 503 to everything for a while, with a queue behind him: what he is asked, and what is left. */
export async function measureOutage(
  stage: Stage,
  { orders, seconds }: { orders: number; seconds: number },
): Promise<Measurement[]> {
  const [seller] = await makeWallets(stage, 1, { balanceCents: orders * 5_000 });
  if (!seller) throw new Error('no seller');
  await placeEvenly(stage, [seller], orders);
  await park(stage);
  await stage.mock.fault({ fault: 'html_503' });
  const forwarders = await Promise.all(
    Array.from({ length: FORWARDERS }, () => stage.startForwarder({ ...BENCH_FORWARDER, concurrency: 16 })),
  );
  await release(stage);
  await systemClock.sleep(NOTICED_MS);
  const from = systemClock.now().toISOString();
  await systemClock.sleep(seconds * 1_000 - NOTICED_MS);
  const asked = (await stage.mock.requests()).filter((call) => call.at >= from);
  const perSecond = Map.groupBy(asked, (call) => call.at.slice(0, 19));
  const most = Math.max(0, ...[...perSecond.values()].map((calls) => calls.length));
  await stage.mock.clearFaults();
  const backMs = systemClock.monotonicMs();
  await waitUntilForwarded(stage);
  const drained = Math.round((systemClock.monotonicMs() - backMs) / 100) / 10;
  const [left] = await owner<{ n: number }>(
    stage,
    `SELECT count(*)::int AS n FROM orders WHERE status NOT IN ('forwarded', 'shipped')`,
  );
  await Promise.all(forwarders.map((forwarder) => forwarder.stop()));
  const note = `${orders} orders queued, down for ${seconds} s, ${FORWARDERS} forwarders`;
  const meanPerSecond = asked.length / (seconds - NOTICED_MS / 1_000);
  return [
    {
      name: 'supplier down, questions while he is',
      value: Math.round(meanPerSecond * 100) / 100,
      unit: 'calls/s',
      note: `${note}; ${most} in the busiest second`,
    },
    { name: 'supplier down, orders failed for good', value: left?.n ?? -1, unit: 'orders', note },
    { name: 'supplier back, until all are forwarded', value: drained, unit: 's', note },
  ];
}
