import { parseArgs } from 'node:util';
import { ownerPool } from '@bestellwerk/db/pools';
import { seconds, step } from '../../scripts/progress.ts';
import { withInstance, type Instance } from '../../scripts/with-instance.ts';
import { seedBulk } from './bulk/seed-bulk.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { DEMO_EMAIL } from './demo/sellers.ts';

const USAGE = 'npm run seed -- --orders N [--sellers M]';
const MOST_ORDERS = 10_000_000;
const MOST_SELLERS = 10_000;

type Options = { orders: number; sellers: number | undefined };

/** Without arguments only what is missing of the demo is written. */
function readOptions(): Options {
  const { values } = parseArgs({ options: { orders: { type: 'string' }, sellers: { type: 'string' } } });
  const sellers =
    values.sellers === undefined ? undefined : readCount('--sellers', values.sellers, MOST_SELLERS);
  if (values.orders === undefined && sellers !== undefined)
    throw new Error(`--sellers needs --orders. Usage: ${USAGE}`);
  return {
    orders: values.orders === undefined ? 0 : readCount('--orders', values.orders, MOST_ORDERS),
    sellers,
  };
}

function readCount(name: string, text: string, most: number): number {
  const count = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN;
  if (count <= most) return count;
  throw new Error(`${name} takes a whole number from 1 to ${most}, not "${text}". Usage: ${USAGE}`);
}

async function seed(instance: Instance, { orders, sellers }: Options, signal: AbortSignal): Promise<void> {
  if (!(await hasDemo(instance.databaseUrl))) await step('seeding the demo', () => seedDemo(instance));
  else if (orders === 0) console.log(`  the demo is there already; to add orders: ${USAGE}`);
  if (orders === 0) return;
  const startedMs = performance.now();
  let printedMs = startedMs;
  await seedBulk({
    ...instance,
    orders,
    sellers,
    signal,
    onProgress: (written) => {
      const nowMs = performance.now();
      if (written < orders && nowMs - printedMs < 5_000) return;
      printedMs = nowMs;
      const rate = Math.round(written / ((nowMs - startedMs) / 1000));
      console.log(`  ${written} of ${orders} orders · ${seconds(nowMs - startedMs)} · ${rate}/s`);
    },
  });
  signal.throwIfAborted();
  console.log(`✓ ${orders} orders added · ${seconds(performance.now() - startedMs)}`);
}

async function hasDemo(databaseUrl: string): Promise<boolean> {
  const pool = ownerPool(databaseUrl, { max: 1 });
  try {
    return (await pool.query('SELECT 1 FROM app_user WHERE email = $1', [DEMO_EMAIL])).rowCount !== 0;
  } finally {
    await pool.end();
  }
}

try {
  const options = readOptions();
  await withInstance((instance, signal) => seed(instance, options, signal));
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
