import { silentLogger } from '@bestellwerk/platform/logger';
import { findRunningInstance } from '@bestellwerk/platform/running-instance';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { migrateDatabase, openDatabase } from './start/prepare-database.ts';
import { readStartEnv, type StartEnv } from './start/read-start-env.ts';
import { startSupplier } from './start/supplier.ts';

export interface Instance {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  appSecret: string;
}

type Work<Result> = (instance: Instance, signal: AbortSignal) => Promise<Result>;

/**
 * Runs `work` against the instance that runs on `DATA_DIR`; where none runs, the database and the supplier are
 * started for it and stopped afterwards. Ctrl-C aborts `signal` and waits for the work to come to an end.
 */
export async function withInstance<Result>(work: Work<Result>): Promise<Result> {
  const shutdown = installShutdown({ logger: silentLogger, timeoutMs: 60_000, signalExitCode: 130 });
  const done = onInstance((instance) => work(instance, shutdown.signal));
  shutdown.add('work', () =>
    done.then(
      () => undefined,
      () => undefined,
    ),
  );
  return done;
}

async function onInstance<Result>(work: (instance: Instance) => Promise<Result>): Promise<Result> {
  const env = await readStartEnv();
  const running = await findRunningInstance(env.dataDir);
  if (running?.databaseUrl !== undefined && running.supplierUrl !== undefined) {
    return work({
      databaseUrl: running.databaseUrl,
      supplierUrl: running.supplierUrl,
      supplierApiKey: running.supplierApiKey ?? '',
      appSecret: env.appSecret,
    });
  }
  return withOwnInstance(env, work);
}

async function withOwnInstance<Result>(
  env: StartEnv,
  work: (instance: Instance) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(env);
  try {
    await migrateDatabase(database.databaseUrl);
    const supplier = await startSupplier(env, undefined);
    try {
      return await work({
        databaseUrl: database.databaseUrl,
        supplierUrl: supplier.url,
        supplierApiKey: env.supplierApiKey ?? '',
        appSecret: env.appSecret,
      });
    } finally {
      await supplier.stop();
    }
  } finally {
    await database.stop();
  }
}
