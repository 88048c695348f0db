import { join } from 'node:path';
import { systemClock } from '@bestellwerk/platform/clock';
import { EnvError } from '@bestellwerk/platform/env';
import { findFreePortFrom } from '@bestellwerk/platform/free-port';
import { silentLogger } from '@bestellwerk/platform/logger';
import { claimInstance, publishInstance, withdrawInstance } from '@bestellwerk/platform/running-instance';
import type { OwnProcess } from '@bestellwerk/platform/own-process';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { createServer } from 'vite';
import { watchSources } from './dev/watch-sources.ts';
import { root } from './root.ts';
import { localUrl, startApi } from './start/api.ts';
import { choosePort } from './start/choose-port.ts';
import { migrateDatabase, openDatabase } from './start/prepare-database.ts';
import { describeInstance, printBox } from './start/print-box.ts';
import { readStartEnv } from './start/read-start-env.ts';
import { StartRefusal } from './start/refusal.ts';
import { seedDemoOnFirstRun } from './start/seed-demo.ts';
import { startSupplier } from './start/supplier.ts';

const serverFolders = [
  'apps/api/src',
  ...['domain', 'contracts', 'core', 'db', 'platform'].map(sourceFolder),
];
const shutdown = installShutdown({ logger: silentLogger, timeoutMs: 45_000 });

function sourceFolder(name: string): string {
  return `packages/${name}/src`;
}

async function develop(): Promise<void> {
  const env = await readStartEnv();
  const startedAt = systemClock.now();
  const other = await claimInstance(env.dataDir, startedAt);
  if (other !== undefined)
    throw new StartRefusal(`Bestellwerk is already running here (process ${other.pid}).`);
  shutdown.add('note of the instance', () => withdrawInstance(env.dataDir));
  const port = await choosePort('PORT', { port: env.port, isExplicit: env.isPortExplicit, host: env.host });
  const { databaseUrl, stop } = await openDatabase(env);
  shutdown.add('database', stop);
  await migrateDatabase(databaseUrl);
  const supplier = await startSupplier(env, undefined);
  shutdown.add('supplier', supplier.stop);
  const supplierApiKey = env.supplierApiKey ?? '';
  const shared = { databaseUrl, supplierUrl: supplier.url };
  if (env.demo) await seedDemoOnFirstRun({ ...shared, supplierApiKey, appSecret: env.appSecret });

  let api: OwnProcess | undefined;
  shutdown.add('API', async () => api?.stop());
  const restartApi = async (): Promise<void> => {
    await api?.stop();
    if (shutdown.signal.aborted) return;
    const failure = await startApi({ env, port, ...shared, logPath: undefined }).then(
      (child) => void (api = child),
      (error: unknown) => error,
    );
    if (failure !== undefined) console.error(failure instanceof Error ? failure.message : failure);
  };
  await restartApi();
  let restarting = Promise.resolve();
  watchSources(serverFolders, () => void (restarting = restarting.then(restartApi)), shutdown.signal);

  process.env['API_ORIGIN'] = localUrl(env.host, port);
  const web = await createServer({
    root: join(root, 'apps/web'),
    server: { host: env.host, port: await findFreePortFrom(5173, env.host) },
  });
  await web.listen();
  shutdown.add('web server', () => web.close());
  const url = web.resolvedUrls?.local[0] ?? localUrl(env.host, web.config.server.port ?? 0);
  await publishInstance(env.dataDir, {
    pid: process.pid,
    startedAt: startedAt.toISOString(),
    url: localUrl(env.host, port),
    ...shared,
    supplierApiKey,
  });
  printBox(describeInstance({ url: url.replace(/\/$/, ''), demo: env.demo, logs: undefined }));
}

try {
  await develop();
} catch (error) {
  const isExpected = error instanceof StartRefusal || error instanceof EnvError;
  if (!shutdown.signal.aborted) console.error(isExpected ? `✗ ${error.message}` : error);
  await shutdown.run('could not start', 1);
}
