import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { summariseFindings, summaryLine } from '@bestellwerk/core/ledger-check/summarise-findings';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { judge } from '../chaos/judge/judge.ts';
import { openStage, type Stage } from '../chaos/stage/open-stage.ts';
import { BENCH_FORWARDER } from './bench-forwarder.ts';
import { describeMachine, printMeasurements, type BenchResult, type Measurement } from './bench-result.ts';
import { measureFile } from './inbound/measure-file.ts';
import { measureInbound } from './inbound/measure-inbound.ts';
import { measureBooks } from './measure-books.ts';
import { measureFairness } from './measure-fairness.ts';
import { measureForwarding } from './measure-forwarding.ts';
import { measureLimitedSupplier } from './measure-limited-supplier.ts';
import { measureOutage } from './measure-outage.ts';
import { measureRecovery } from './measure-recovery.ts';
import { measureTopUp } from './measure-top-up.ts';
import { warmUp } from './warm-up.ts';
import { runReading } from './reading/run-reading.ts';

const SIZES = {
  full: {
    oneWallet: 4_000,
    wallets: 1_000,
    manyWallets: 4_000,
    kills: 40,
    blocked: 10_000,
    booked: 20_000,
    queued: 10_000,
    samples: 20,
    waiting: 1_000,
    downSeconds: 120,
    limitedSeconds: 60,
    inboundSeconds: 60,
    fileLines: 10_000,
  },
  quick: {
    oneWallet: 400,
    wallets: 40,
    manyWallets: 400,
    kills: 5,
    blocked: 300,
    booked: 2_000,
    queued: 400,
    samples: 2,
    waiting: 50,
    downSeconds: 20,
    limitedSeconds: 10,
    inboundSeconds: 5,
    fileLines: 500,
  },
};

const resultsFolder = resolve(import.meta.dirname, '../../../../bench/results');
let exitCode = 1;
const shutdown = installShutdown({
  logger: silentLogger,
  timeoutMs: 60_000,
  exit: () => process.exit(exitCode),
});

async function run(): Promise<void> {
  if (process.argv.includes('--reading')) return runReading(shutdown, resultsFolder);
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, inbound: { type: 'boolean' } } });
  const size = values.quick === true ? 'quick' : 'full';
  const opening = openStage();
  shutdown.add('stage', async () => (await opening.catch(() => undefined))?.close());
  const stage = await opening;
  const measurements = await (values.inbound === true ? measureAllInbound : measureAll)(stage, SIZES[size]);
  const result: BenchResult = {
    at: systemClock.now().toISOString(),
    machine: describeMachine(),
    settings: {
      size,
      'PostgreSQL fsync': 'on',
      'supplier limit': 'lifted',
      ...BENCH_FORWARDER,
    },
    measurements,
  };
  console.log(
    `\n${result.machine} · PostgreSQL with fsync on · supplier in a process of its own, limit lifted`,
  );
  printMeasurements(measurements);
  await mkdir(resultsFolder, { recursive: true });
  const path = join(resultsFolder, `${result.at.replaceAll(':', '-')}.json`);
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
  console.log(path);
}

async function measureAll(stage: Stage, size: (typeof SIZES)['full']): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const measure = async (name: string, work: () => Promise<Measurement | Measurement[]>) => {
    console.log(`… ${name}`);
    measurements.push(...[await work()].flat());
  };
  console.log('… warming up');
  await warmUp(stage);
  await measure('forwarding, one Money Box', () =>
    measureForwarding(stage, { wallets: 1, orders: size.oneWallet }),
  );
  await measure(`forwarding, ${size.wallets} Money Boxes`, () =>
    measureForwarding(stage, { wallets: size.wallets, orders: size.manyWallets }),
  );
  await measure('top-up', () => measureTopUp(stage, size.blocked));
  await measure('recovery', () => measureRecovery(stage, size.kills));
  await measure('fairness', () => measureFairness(stage, { queued: size.queued, samples: size.samples }));
  await measure('outage', () => measureOutage(stage, { orders: size.waiting, seconds: size.downSeconds }));
  await measure('limited supplier', () => measureLimitedSupplier(stage, size.limitedSeconds));
  const findings = (await judge(stage)).filter((finding) => finding.sellerId !== null);
  console.log(`the books after all that: ${summaryLine(summariseFindings(findings))}`);
  if (findings.length > 0) throw new Error('the books are not right, so no figure counts');
  await measure('reserve and capture', () => measureBooks(stage, size.booked));
  return measurements;
}

/** `--inbound`: only what arrives from shops, with and without a second process that is killed, and in a file. */
async function measureAllInbound(stage: Stage, size: (typeof SIZES)['full']): Promise<Measurement[]> {
  const plan = { perSecond: 100, seconds: size.inboundSeconds };
  const measurements: Measurement[] = [];
  for (const withKills of [false, true]) {
    console.log(`… deliveries${withKills ? ' beside kills' : ''}`);
    measurements.push(...(await measureInbound(stage, { ...plan, withKills })));
    printMeasurements(measurements);
  }
  console.log('… a file');
  return [...measurements, await measureFile(stage, size.fileLines)];
}

try {
  await run();
  exitCode = 0;
} catch (error) {
  if (!shutdown.signal.aborted) console.error(error);
}
await shutdown.run('done');
