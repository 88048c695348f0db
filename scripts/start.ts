import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '@bestellwerk/platform/clock';
import { EnvError } from '@bestellwerk/platform/env';
import { silentLogger } from '@bestellwerk/platform/logger';
import { claimInstance, publishInstance, withdrawInstance } from '@bestellwerk/platform/running-instance';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { buildWebIfStale } from './build-web.ts';
import { root } from './root.ts';
import { localUrl, startApi } from './start/api.ts';
import { choosePort } from './start/choose-port.ts';
import { migrateDatabase, openDatabase } from './start/prepare-database.ts';
import { describeInstance, printBox } from './start/print-box.ts';
import { readStartEnv } from './start/read-start-env.ts';
import { StartRefusal } from './start/refusal.ts';
import { mayReset, resetData } from './start/reset-data.ts';
import { seedDemoOnFirstRun } from './start/seed-demo.ts';
import { startSupplier } from './start/supplier.ts';

const shutdown = installShutdown({ logger: silentLogger, timeoutMs: 45_000 });

/** Registers the closing of something before it is opened, so that Ctrl-C in between leaves nothing behind. */
async function open<Part extends { stop(): Promise<void> }>(
  name: string,
  begin: () => Promise<Part>,
): Promise<Part> {
  shutdown.signal.throwIfAborted();
  const opening = begin();
  shutdown.add(name, async () => (await opening.catch(() => undefined))?.stop());
  return opening;
}

async function start(): Promise<void> {
  const { values: options } = parseArgs({
    options: { reset: { type: 'boolean' }, yes: { type: 'boolean' } },
  });
  const env = await readStartEnv();
  const { dataDir } = env;
  const startedAt = systemClock.now();
  const other = await claimInstance(dataDir, startedAt);
  if (other !== undefined) {
    throw new StartRefusal(
      `Bestellwerk is already running on ${dataDir} (process ${other.pid}): ${other.url ?? 'still starting'}\n` +
        '  Stop it first, or set DATA_DIR to another folder for a second instance.',
    );
  }
  shutdown.add('note of the instance', () => withdrawInstance(dataDir));

  if (options.reset && !(await mayReset(env, options.yes === true))) return shutdown.run('not confirmed', 1);
  if (options.reset) await resetData(env);
  const port = await choosePort('PORT', { port: env.port, isExplicit: env.isPortExplicit, host: env.host });
  const { databaseUrl } = await open('database', () => openDatabase(env));
  await migrateDatabase(databaseUrl);

  const logs = process.env['NODE_ENV'] === 'production' ? undefined : join(dataDir, 'logs');
  const supplierLog = logs === undefined ? undefined : join(logs, 'mock-supplier.log');
  const { url: supplierUrl } = await open('supplier', () => startSupplier(env, supplierLog));
  const supplierApiKey = env.supplierApiKey ?? '';
  if (env.demo)
    await seedDemoOnFirstRun({ databaseUrl, supplierUrl, supplierApiKey, appSecret: env.appSecret });
  await buildWebIfStale(shutdown.signal);

  const apiLog = logs === undefined ? undefined : join(logs, 'api.log');
  const api = await open('API', () => startApi({ env, port, databaseUrl, supplierUrl, logPath: apiLog }));
  const url = localUrl(env.host, port);
  await publishInstance(dataDir, {
    pid: process.pid,
    startedAt: startedAt.toISOString(),
    url,
    databaseUrl,
    supplierUrl,
    supplierApiKey,
  });
  printBox(
    describeInstance({ url, demo: env.demo, logs: logs === undefined ? undefined : relative(root, logs) }),
  );

  const how = await api.ended;
  if (shutdown.signal.aborted) return;
  console.error(`✗ The API ended (${how}).\n${api.readOutput()}`);
  await shutdown.run('the API ended', 1);
}

try {
  await start();
} catch (error) {
  // Closing pulls the ground from under a start that still runs; that is no failure of its own.
  if (!shutdown.signal.aborted) {
    const isExpected = error instanceof StartRefusal || error instanceof EnvError;
    console.error(isExpected ? `✗ ${error.message}` : error);
  }
  await shutdown.run('could not start', 1);
}
