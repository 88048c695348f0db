import type { Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import { makeWallets, placeEvenly, tidyUp, waitUntilForwarded } from './park-orders.ts';

const ORDERS = 300;
const WALLETS = 3;

/** An installation that has been at work for a while: every table has rows, and the planner knows of them. */
export async function warmUp(stage: Stage): Promise<void> {
  const sellers = await makeWallets(stage, WALLETS, { balanceCents: ORDERS * 5_000 });
  const forwarder = await stage.startForwarder(BENCH_FORWARDER);
  await placeEvenly(stage, sellers, ORDERS);
  await waitUntilForwarded(stage);
  await forwarder.stop();
  await tidyUp(stage);
}
