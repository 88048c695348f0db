import { startEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { MigrationError } from '@bestellwerk/db/migrations/migration-error';
import { migrate } from '@bestellwerk/db/migrations/migrate';
import { systemClock } from '@bestellwerk/platform/clock';
import type { Env } from '@bestellwerk/platform/env';
import { isPortFree } from '@bestellwerk/platform/free-port';
import { step } from '../progress.ts';
import { StartRefusal } from './refusal.ts';

const watchMs = 1_000;

export interface PreparedDatabase {
  databaseUrl: string;
  stop(): Promise<void>;
}

/** The database of `DATABASE_URL`, else the embedded one under `DATA_DIR`, which is started again when it dies. */
export async function openDatabase(env: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<PreparedDatabase> {
  if (env.databaseUrl !== undefined) return { databaseUrl: env.databaseUrl, stop: () => Promise.resolve() };
  const server = await step('starting PostgreSQL', () => startEmbeddedPostgres({ dataDir: env.dataDir }));
  if (server.wasRunning) console.log('  found running from before, and adopted');
  const stopping = new AbortController();
  const watching = keepRunning(env.dataDir, server.port, stopping.signal);
  return {
    databaseUrl: server.databaseUrl,
    stop: async () => {
      stopping.abort();
      await watching;
      await server.stop();
    },
  };
}

/** The port stays the same, so that whoever is connected finds the server again. */
async function keepRunning(dataDir: string, port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    await systemClock.sleep(watchMs, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (!(await isPortFree(port))) continue;
    console.error('! PostgreSQL ended; starting it again');
    await startEmbeddedPostgres({ dataDir }).catch((error: unknown) => console.error(error));
  }
}

/** Refuses with a message that says what to do when the database is down, newer than the code or half migrated. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  try {
    const applied = await step('migrating the database', () => migrate(databaseUrl));
    if (applied.length > 0) console.log(`  applied ${applied.join(', ')}`);
  } catch (error) {
    if (error instanceof MigrationError) throw new StartRefusal(error.message, { cause: error });
    throw new StartRefusal(describeConnectionFailure(databaseUrl, error), { cause: error });
  }
}

function describeConnectionFailure(databaseUrl: string, error: unknown): string {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error && error.message !== '' ? error.message : code;
  return (
    `The database ${pathname.slice(1)} at ${hostname}:${port || '5432'} cannot be used as "${username}": ${message}\n` +
    '  Check that PostgreSQL runs there and that DATABASE_URL is right. ' +
    'The role needs to own the database and to be allowed to create roles (CREATEROLE).\n' +
    '  Without DATABASE_URL an embedded PostgreSQL is started instead.'
  );
}
