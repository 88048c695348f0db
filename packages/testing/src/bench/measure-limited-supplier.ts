import { systemClock } from '@bestellwerk/platform/clock';
import { waitUntil } from '../builders/wait-for-order.ts';
import { UNLIMITED_PER_SECOND, type Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import type { Measurement } from './bench-result.ts';
import { clearAway, makeWallets, park, placeEvenly, release } from './park-orders.ts';

const PER_SECOND = 5;
const FORWARDERS = 4;
const CALLS_PER_ORDER = 2;

/**
 * A supplier who allows five calls a second, and four forwarders who find that out by themselves: how many they use
 * over a minute, and how many of them he refuses.
 */
export async function measureLimitedSupplier(stage: Stage, seconds: number): Promise<Measurement[]> {
  const orders = Math.ceil(((seconds + 20) * PER_SECOND) / CALLS_PER_ORDER);
  const [seller] = await makeWallets(stage, 1, { balanceCents: orders * 5_000 });
  if (!seller) throw new Error('no seller');
  await placeEvenly(stage, [seller], orders);
  await park(stage);
  await stage.mock.rateLimit(PER_SECOND);
  const plan = { ...BENCH_FORWARDER, supplierRatePerSecond: undefined };
  const forwarders = await Promise.all(Array.from({ length: FORWARDERS }, () => stage.startForwarder(plan)));
  await release(stage);
  await waitUntil(
    'the limit is known',
    async () => (await countSince(stage, 1_000)).answered >= PER_SECOND - 1,
  );
  await systemClock.sleep(seconds * 1_000);
  const { answered, refused } = await countSince(stage, seconds * 1_000);
  await Promise.all(forwarders.map((forwarder) => forwarder.stop()));
  await stage.mock.rateLimit(UNLIMITED_PER_SECOND);
  await clearAway(stage);
  const note = `${FORWARDERS} forwarders, ${seconds} s, limit ${PER_SECOND}/s`;
  return [
    {
      name: 'limited supplier, calls used',
      value: Math.round((answered * 100) / seconds) / 100,
      unit: 'calls/s',
      note,
    },
    {
      name: 'limited supplier, calls refused (429)',
      value: Math.round((refused * 10_000) / (answered + refused)) / 100,
      unit: '%',
      note: `${note}: ${refused} of ${answered + refused}`,
    },
  ];
}

async function countSince(stage: Stage, ms: number): Promise<{ answered: number; refused: number }> {
  const from = new Date(systemClock.now().getTime() - ms).toISOString();
  const calls = (await stage.mock.requests('order/')).filter((call) => call.at >= from);
  const refused = calls.filter((call) => call.status === 429).length;
  return { answered: calls.length - refused, refused };
}
