import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import { systemClock } from '@bestellwerk/platform/clock';
import type { Shutdown } from '@bestellwerk/platform/shutdown';
import { seedBulk } from '../../../../../prisma/seed/bulk/seed-bulk.ts';
import { seedDemo } from '../../../../../prisma/seed/demo/seed-demo.ts';
import { buildWebIfStale } from '../../../../../scripts/build-web.ts';
import { openStage, type Stage } from '../../chaos/stage/open-stage.ts';
import type { ApiProcess } from '../../processes/start-api-process.ts';
import { describeMachine } from '../bench-result.ts';
import { measureBrowser } from './measure-browser.ts';
import { measureReading } from './measure-reading.ts';
import { printBulk, printLatencies, printSights, printThroughputs } from './reading-result.ts';

const DEFAULT_ORDERS = 1_000_000;
const SEED_BAR_S = 600;
const CHECK_PATIENCE_MS = 300_000;

/** The reading part of the benchmark: a database of its own with very many orders, and an API that reads them. */
export async function runReading(shutdown: Shutdown, resultsFolder: string): Promise<void> {
  const { orders, withBrowser } = readOptions();
  const opening = openStage();
  shutdown.add('stage', async () => (await opening.catch(() => undefined))?.close());
  const stage = await opening;
  const seedSeconds = await seed(stage, orders);
  if (withBrowser) await buildWebIfStale();
  const api = await startApiAndLetItCheck(stage);
  const tell = (what: string) => console.log(`… ${what}`);
  const place = { apiUrl: api.url, databaseUrl: stage.databaseUrl, db: stage.db, orders };
  const { latencies, throughputs } = await measureReading(place, tell);
  const machine = describeMachine();
  console.log(
    `\n${machine} · ${orders} orders of one seller, seeded in ${seedSeconds} s (bar ≤ ${SEED_BAR_S} s)\n`,
  );
  printLatencies(latencies);
  console.log('');
  printThroughputs(throughputs);
  const inBrowser = withBrowser ? await measureBrowser(api.url) : undefined;
  if (inBrowser) {
    printSights(inBrowser.sights);
    console.log('');
    printLatencies(inBrowser.reactions);
    printBulk(inBrowser.bulk);
  }
  const at = systemClock.now().toISOString();
  const path = join(resultsFolder, `reading-${at.replaceAll(':', '-')}.json`);
  await mkdir(resultsFolder, { recursive: true });
  const result = { at, machine, orders, seedSeconds, latencies, throughputs, ...inBrowser };
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${path}`);
}

/** The first thing an API does is to check the books; reading beside that is not what is measured here. */
async function startApiAndLetItCheck(stage: Stage): Promise<ApiProcess> {
  const countChecks = () => stage.db.asSystem(({ prisma }) => prisma.ledgerCheck.count());
  const before = await countChecks();
  const api = await stage.startApi();
  const endMs = systemClock.monotonicMs() + CHECK_PATIENCE_MS;
  while ((await countChecks()) === before) {
    if (systemClock.monotonicMs() > endMs) throw new Error('the API did not check the books');
    await systemClock.sleep(500);
  }
  return api;
}

/** `--browser` measures what a person sees, too. */
function readOptions(): { orders: number; withBrowser: boolean } {
  const { values } = parseArgs({
    options: { reading: { type: 'boolean' }, browser: { type: 'boolean' }, orders: { type: 'string' } },
  });
  const orders = Number(values.orders ?? DEFAULT_ORDERS);
  if (Number.isInteger(orders) && orders >= 1_000) return { orders, withBrowser: values.browser === true };
  throw new Error('--orders takes a whole number from 1000 on');
}

/** Seconds it took; throws when the books that were written are not right. */
async function seed({ databaseUrl, supplier }: Stage, orders: number): Promise<number> {
  const plan = { databaseUrl, supplierUrl: supplier.url, supplierApiKey: supplier.apiKey };
  await seedDemo({ ...plan, appSecret: 'application-secret-that-is-only-for-tests' });
  const startedMs = systemClock.monotonicMs();
  let toldMs = startedMs;
  await seedBulk({
    ...plan,
    orders,
    sellers: undefined,
    onProgress: (written) => {
      if (systemClock.monotonicMs() - toldMs < 10_000) return;
      toldMs = systemClock.monotonicMs();
      console.log(`… seeding: ${written} of ${orders}`);
    },
  });
  const seconds = Math.round((systemClock.monotonicMs() - startedMs) / 1_000);
  const findings = await checkLedger({ databaseUrl });
  if (findings.length > 0) throw new Error(`the books are not right: ${findings[0]?.detail ?? ''}`);
  return seconds;
}
