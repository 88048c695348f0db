import { systemClock } from '@bestellwerk/platform/clock';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import { perSecond, type Measurement } from './bench-result.ts';
import { measureMinimalClient } from './minimal-client.ts';
import { makeWallets, owner, park, placeEvenly, release, waitUntilForwarded } from './park-orders.ts';

const FORWARDERS = 2;
const WARM_UP_MS = 1_000;

/** From „in progress" to „forwarded": quote, reserve, create and capture of one-article orders, all at once. */
export async function measureForwarding(
  stage: Stage,
  plan: { wallets: number; orders: number },
): Promise<Measurement> {
  const balanceCents = Math.ceil(plan.orders / plan.wallets) * 5_000;
  const sellers = await makeWallets(stage, plan.wallets, { balanceCents });
  await placeEvenly(stage, sellers, plan.orders);
  await park(stage);
  const forwarders = await Promise.all(
    Array.from({ length: FORWARDERS }, () => stage.startForwarder(BENCH_FORWARDER)),
  );
  await systemClock.sleep(WARM_UP_MS);
  const fromMs = await release(stage);
  await waitUntilForwarded(stage);
  const [row] = await owner<{ ms: number }>(
    stage,
    `SELECT extract(epoch FROM max(forwarded_at))::float8 * 1000 AS ms FROM orders`,
  );
  await Promise.all(forwarders.map((forwarder) => forwarder.stop()));
  const ceiling = await measureMinimalClient(stage, plan);
  return {
    name: `forwarding, ${plan.wallets === 1 ? 'one Money Box' : `${plan.wallets} Money Boxes`}`,
    value: perSecond(plan.orders, (row?.ms ?? 0) - fromMs),
    unit: 'orders/s',
    ceiling,
    note: `${plan.orders} orders, ${FORWARDERS} forwarders`,
  };
}
