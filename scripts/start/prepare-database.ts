import { startEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { MigrationError } from '@bestellwerk/db/migrations/migration-error';
import { migrate } from '@bestellwerk/db/migrations/migrate';
import type { Env } from '@bestellwerk/platform/env';
import { step } from '../progress.ts';
import { StartRefusal } from './refusal.ts';

export interface PreparedDatabase {
  databaseUrl: string;
  stop(): Promise<void>;
}

/** The database of `DATABASE_URL`, else the embedded one under `DATA_DIR`. */
export async function openDatabase(env: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<PreparedDatabase> {
  if (env.databaseUrl !== undefined) return { databaseUrl: env.databaseUrl, stop: () => Promise.resolve() };
  const server = await step('starting PostgreSQL', () => startEmbeddedPostgres({ dataDir: env.dataDir }));
  if (server.wasRunning) console.log('  found running from before, and adopted');
  return { databaseUrl: server.databaseUrl, stop: () => server.stop() };
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
