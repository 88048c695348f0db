import { createTopUp } from '@bestellwerk/core/money-box/create-top-up';
import { systemClock } from '@bestellwerk/platform/clock';
import { waitUntil } from '../builders/wait-for-order.ts';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import type { Measurement } from './bench-result.ts';
import { makeWallets, owner, placeEvenly, tidyUp, waitUntilForwarded } from './park-orders.ts';

const PATIENCE_MS = 300_000;
const MOST_PER_TOP_UP = 10_000_000;

/** Orders that wait for money, one after the other released by a top-up, until the last of them is forwarded. */
export async function measureTopUp(stage: Stage, orders: number): Promise<Measurement> {
  const [seller] = await makeWallets(stage, 1, { balanceCents: 1 });
  if (!seller) throw new Error('no seller');
  const api = await stage.startApi();
  const forwarders = [
    await stage.startForwarder(BENCH_FORWARDER),
    await stage.startForwarder(BENCH_FORWARDER),
  ];
  await placeEvenly(stage, [seller], orders);
  await waitUntil(
    'all orders wait for money',
    async () => {
      await systemClock.sleep(100);
      const [row] = await owner<{ n: number }>(
        stage,
        `SELECT count(*)::int AS n FROM orders WHERE reason_codes @> ARRAY['insufficient_funds']`,
      );
      return row?.n === orders;
    },
    PATIENCE_MS,
  );
  await tidyUp(stage);
  const [cost] = await owner<{ cents: number }>(
    stage,
    `SELECT sum(cost_cents)::float8 AS cents FROM orders WHERE reason_codes @> ARRAY['insufficient_funds']`,
  );
  const startedMs = systemClock.monotonicMs();
  for (let left = cost?.cents ?? 0; left > 0; left -= MOST_PER_TOP_UP) {
    const amountCents = Math.min(left, MOST_PER_TOP_UP);
    await stage.db.withSeller(seller.sellerId, (tx) =>
      createTopUp(tx, { amountCents, method: 'card', settleAtOnce: true, resendBlocked: true }),
    );
  }
  await waitUntilForwarded(stage);
  const seconds = Math.round((systemClock.monotonicMs() - startedMs) / 100) / 10;
  await Promise.all([...forwarders, api].map((program) => program.stop()));
  return {
    name: `top-up that releases ${orders} orders`,
    value: seconds,
    unit: 's',
    note: 'until all are forwarded; two forwarders, one API process',
  };
}
